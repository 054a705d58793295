import type { Answer } from './answer';
import { describeReport } from './describe-report';
import { toFailure } from './failure';
import type { CommandOptions } from './options';
import type { Output } from './output';
import { writeUnder } from './write-file';

/** Where a run's words go. */
export interface Outputs {
  /** Results only. */
  results: Output;
  /** Messages for the person at the keyboard. */
  messages: Output;
}

/** Writes one page's result: its file under --out, then its line, its text or its path. Answers whether the page was clipped. */
export async function report(
  answer: Answer,
  { out, json }: CommandOptions,
  { results, messages }: Outputs,
): Promise<boolean> {
  const written = out === null ? answer : await keep(answer, out);
  if (json) await results.write(`${JSON.stringify(written)}\n`);
  if ('error' in written) {
    if (!json) await messages.write(`clip: ${String(written.id)}: ${written.error.message}\n`);
    return false;
  }
  if (!json) await results.write(out === null ? written.file.text : `${written.file.path}\n`);
  if (!json && written.report !== undefined) await messages.write(describeReport(written.report));
  return true;
}

async function keep(answer: Answer, folder: string): Promise<Answer> {
  if ('error' in answer) return answer;
  try {
    const path = await writeUnder(folder, answer.file.path, answer.file.text);
    return { ...answer, file: { ...answer.file, path } };
  } catch (error) {
    return { id: answer.id, error: toFailure(error) };
  }
}
