/**
 * From what a test binary prints under `-test.v=test2json` to events, as `go tool test2json` does: there each line that frames
 * tests (`=== RUN   TestX`, `--- PASS: TestX (0.00s)`) comes behind the character 0x16.
 *
 * What is printed belongs to the test that was last said to run, go on, or end. Lines indented under `--- FAIL` are of that test.
 */
export interface TestEvent {
  readonly action: 'run' | 'pause' | 'cont' | 'output' | 'pass' | 'fail' | 'skip' | 'bench' | 'attr';
  /** Absent: of the package. */
  readonly test?: string;
  /** Seconds; for pass, fail, skip and bench. */
  readonly elapsed?: number;
  /** Of an attribute. */
  readonly key?: string;
  readonly value?: string;
  /** For output: a line with its newline. */
  readonly output: string;
}

const mark = '\x16';
const update = /^=== (RUN|PAUSE|CONT|NAME|ATTR) {1,3}(.*)$/;
const report = /^( *)--- (PASS|FAIL|SKIP|BENCH): (.+?)(?: \((\d+\.\d+)(?:s| seconds)\))?$/;

/** Events of everything a test binary printed. */
export function testEvents(text: string): TestEvent[] {
  const converter = new Converter();
  for (const line of text.split(/(?<=\n)/)) converter.line(line);
  return converter.events;
}

class Converter {
  readonly events: TestEvent[] = [];
  private test: string | undefined;

  line(raw: string): void {
    // A test may have printed something without a newline before the mark.
    const at = raw.indexOf(mark);
    if (at > 0) this.output(raw.slice(0, at));
    const text = at >= 0 ? raw.slice(at).replaceAll(mark, '') : raw;
    const framed = text.replace(/\n$/, '');
    if (at < 0 || !(this.updated(framed, text) || this.reported(framed, text))) {
      if (at >= 0 && /^(?:PASS|FAIL)$/.test(framed)) this.test = undefined;
      this.output(text);
    }
  }

  private updated(line: string, text: string): boolean {
    const m = update.exec(line);
    if (!m) return false;
    const kind = m[1] as string;
    const name = kind === 'ATTR' ? ((m[2] as string).split(' ')[0] as string) : (m[2] as string);
    this.test = name === '' ? undefined : name;
    if (kind === 'RUN' || kind === 'CONT') this.events.push({ action: kind === 'RUN' ? 'run' : 'cont', test: name, output: '' });
    this.attribute(name, kind === 'ATTR' ? (m[2] as string) : '');
    if (kind !== 'NAME') this.output(text);
    if (kind === 'PAUSE') this.events.push({ action: 'pause', test: name, output: '' });
    return true;
  }

  private attribute(test: string, text: string): void {
    const m = /^\S+ (\S+) (.*)$/.exec(text);
    if (m) this.events.push({ action: 'attr', test, key: m[1] as string, value: m[2] as string, output: '' });
  }

  private reported(line: string, text: string): boolean {
    const m = report.exec(line);
    if (!m) return false;
    const test = m[3] as string;
    this.test = test;
    this.output(text);
    const action = (m[2] as string).toLowerCase() as TestEvent['action'];
    this.events.push({ action, test, elapsed: Number(m[4] ?? 0), output: '' });
    return true;
  }

  private output(text: string): void {
    if (text === '') return;
    this.events.push({ action: 'output', ...(this.test !== undefined ? { test: this.test } : {}), output: text });
  }
}
