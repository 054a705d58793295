import { ClipError, type ErrorCode } from '../../src/core/model';
import texts from '../../src/locales/en.json';

/** The failures that only the command line knows, with their texts. */
const commandTexts = {
  'input-invalid': 'This line names no page',
  'file-unreadable': 'The file cannot be read',
  'browser-failed': 'No browser could be started',
  'write-failed': 'The file cannot be written',
} as const;

/** A failure of the command line itself; those of a clip are ClipErrors. */
export type CommandErrorCode = keyof typeof commandTexts;

/** An expected failure outside the clip. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: CommandErrorCode;
  readonly detail: string;

  constructor(code: CommandErrorCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}

/** What an answer says of a page that could not be clipped. */
export interface Failure {
  code: ErrorCode | CommandErrorCode;
  /** The English text of the code, then the detail, for a person. */
  message: string;
}

/** Any thrown value as a failure. */
export function toFailure(error: unknown): Failure {
  if (error instanceof CommandError) return failure(error.code, commandTexts[error.code], error.detail);
  if (error instanceof ClipError) return failure(error.code, textOf(error.code), error.detail);
  return failure('unexpected', textOf('unexpected'), error instanceof Error ? error.message : String(error));
}

function failure(code: Failure['code'], text: string, detail: string): Failure {
  return { code, message: detail === '' ? text : `${text} (${detail})` };
}

function textOf(code: ErrorCode): string {
  const key = `error_${code.replaceAll('-', '_')}`;
  const text = (texts as Record<string, string>)[key];
  return text ?? code;
}
