/** What the common messages of the Go compiler, and some of vet, mean, in one plain sentence. */
import type { Bilingual } from '../lesson.ts';

const table: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /^declared and not used/,
    { en: 'Go refuses variables that nobody reads: use it, or remove it.', zh: 'Go 不允许声明了却不使用的变量：用上它，或者删掉它。' },
  ],
  [
    /imported and not used/,
    { en: 'Go refuses imports that nothing uses: use the package, or remove the import.', zh: 'Go 不允许导入了却不使用的包：用上它，或者删掉这个 import。' },
  ],
  [
    /^undefined: (fmt|sync|time|context|errors|os|sort|strings|strconv|slices|maps|atomic|signal|net|io)$/,
    { en: 'This is a package: import it at the top of the file.', zh: '这是一个包：请在文件开头 import 它。' },
  ],
  [
    /^undefined: /,
    {
      en: 'There is no such name here: is it misspelt, declared in an inner block, or not written yet?',
      zh: '这里没有这个名字：是拼错了、声明在里层代码块中，还是还没写？',
    },
  ],
  [
    /undefined \(type .* has no field or method/,
    { en: 'The type has no such field or method: look at its spelling and capital letters.', zh: '这个类型没有这个字段或方法：检查拼写和大小写。' },
  ],
  [/^missing return/, { en: 'A function with a result needs a return on every way out.', zh: '有返回值的函数，每条出路都要有 return。' }],
  [
    /cannot send to receive-only channel/,
    { en: '`<-chan T` can only be received from; a sender needs `chan<- T` or `chan T`.', zh: '`<-chan T` 只能接收；发送方需要 `chan<- T` 或 `chan T`。' },
  ],
  [
    /cannot receive from send-only channel/,
    { en: '`chan<- T` can only be sent to; a receiver needs `<-chan T` or `chan T`.', zh: '`chan<- T` 只能发送；接收方需要 `<-chan T` 或 `chan T`。' },
  ],
  [
    /cannot close receive-only channel/,
    { en: 'Only the sending side closes: a `<-chan T` cannot be closed.', zh: '关闭是发送方的事：`<-chan T` 不能被关闭。' },
  ],
  [
    /cannot range over/,
    {
      en: 'range takes a slice, array, map, string, channel to receive from, integer or iterator function.',
      zh: 'range 只能用于切片、数组、map、字符串、可接收的通道、整数或迭代器函数。',
    },
  ],
  [/permits (only one|no) iteration variable/, { en: 'Ranging over a channel gives one variable: the value.', zh: '对通道 range 只有一个变量：收到的值。' }],
  [/is not used$/, { en: 'An expression alone does nothing: store its value, or call something.', zh: '单独一个表达式什么也不做：把值存起来，或者调用函数。' }],
  [
    /^no new variables on left side of :=/,
    { en: '`:=` declares; to give a new value to what is there, write `=`.', zh: '`:=` 是声明；给已有变量赋值要写 `=`。' },
  ],
  [/^assignment mismatch/, { en: 'As many variables on the left as values on the right.', zh: '左边变量的个数必须和右边值的个数相同。' }],
  [
    /^(not enough|too many) arguments in call/,
    { en: 'Look at the parameters of the function: the call gives another number of them.', zh: '看看函数的参数表：调用时给的参数个数不对。' },
  ],
  [/^(not enough|too many) return values/, { en: 'return must give as many values as the function declares.', zh: 'return 的值的个数必须和函数声明的一致。' }],
  [
    /does not implement/,
    { en: 'A method is missing, or has another signature or a pointer receiver.', zh: '缺少方法，或方法签名不同，或方法的接收者是指针。' },
  ],
  [
    /mismatched types/,
    { en: 'Go never converts numbers by itself: convert one side, as in float64(x).', zh: 'Go 不会自动转换类型：请显式转换其中一边，例如 float64(x)。' },
  ],
  [
    /^cannot use .* as .* value/,
    { en: 'The value has another type than is wanted here; Go never converts by itself.', zh: '值的类型与这里需要的不同；Go 不会自动转换。' },
  ],
  [
    /redeclared in this block/,
    { en: 'The name is already declared here: choose another, or remove one of the two.', zh: '这个名字在这里已经声明过：换个名字，或删掉其中一个。' },
  ],
  [
    /is not in std/,
    {
      en: 'Is the import path misspelt? If not, it is a package that gocl leaves out: use those of the list.',
      zh: 'import 路径拼错了吗？如果没有，就是 gocl 没有收录的包：请用列表里的包。',
    },
  ],
  [
    /^found packages /,
    {
      en: 'All files of a folder belong to one package: write the same name after `package` in each.',
      zh: '同一文件夹的文件属于同一个包：package 后面要写同样的名字。',
    },
  ],
  [
    /^syntax error: unexpected .*(?:\{|newline)/,
    {
      en: 'Is a bracket missing, or an opening brace on a line of its own? In Go it stands at the end of the line.',
      zh: '是不是少了括号，或者把左花括号单独放了一行？Go 的左花括号要写在行末。',
    },
  ],
  [
    /^syntax error/,
    {
      en: 'The compiler cannot read this line, or the one before it: look for a missing bracket, comma or quote.',
      zh: '编译器读不懂这一行（或上一行）：检查是否少了括号、逗号或引号。',
    },
  ],
  [
    /must be function call/,
    { en: 'go and defer take a call: end the function literal with ().', zh: 'go 和 defer 后面必须是函数调用：在函数字面量末尾加上 ()。' },
  ],
  [
    /^(?:label|.* label) .* (?:defined and not used|not defined)/,
    { en: 'A label must be used, and stand before the loop it names.', zh: '标签必须被用到，并写在它所指的循环前面。' },
  ],
  [
    /^call to time\.Since is not deferred/,
    {
      en: 'The arguments of a deferred call are evaluated at once: read the clock inside of `defer func() { … }()`.',
      zh: '延迟调用的参数当场就求值：把读时钟放进 `defer func() { … }()` 里。',
    },
  ],
  [
    /passes lock by value|copies lock value|contains sync\./,
    {
      en: 'A copy of a lock is another lock: pass a pointer, and give the method a pointer receiver.',
      zh: '复制出来的锁是另一把锁：传指针，方法也用指针接收者。',
    },
  ],
  [
    /^the cancel function returned by .* should be called|function is not used on all paths \(possible context leak\)/,
    {
      en: 'Until its cancel is called a context keeps its timer and its place in the parent: `defer cancel()` in the next line, with a timeout too.',
      zh: '不调用 cancel，context 就一直占着定时器和它在父 context 里的位置：在下一行写 `defer cancel()`，有超时也要写。',
    },
  ],
];

/** Null where the message speaks for itself. */
export function compileHelp(message: string): Bilingual | null {
  return table.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}
