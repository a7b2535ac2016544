/** A process that writes twenty results of its own: `progress-writer.ts <folder> <name>`. */
import { ProgressFile } from '../../src/host/progress-file.ts';
import { exerciseChecked } from '../../src/lessons/progress.ts';

const [folder = '', name = ''] = process.argv.slice(2);
const file = new ProgressFile(folder, (line) => {
  throw new Error(line);
});
for (let i = 0; i < 20; i++) file.update((p) => exerciseChecked(p, `${name}${i}`, true, ''));
