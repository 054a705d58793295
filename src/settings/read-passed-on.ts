import { ClipError } from '../core/model';
import { isRecord } from './read-values';

/** UTF-16 units; the largest preset or rule there can be is below. */
const longest = 200_000;

/** What tells one kind of text that readers pass on from any other JSON. */
export interface Identity {
  frontclip: string;
  version: number;
}

/**
 * What such a text holds beside its identity; nobody has checked it yet.
 * @throws ClipError `settings-invalid` with what is wrong, `settings-newer` for a text of a later form
 */
export function readPassedOn(json: string, identity: Identity): Record<string, unknown> {
  const { frontclip, version, ...rest } = parse(json);
  if (frontclip !== identity.frontclip) throw new ClipError('settings-invalid', 'frontclip');
  if (typeof version !== 'number') throw new ClipError('settings-invalid', 'version');
  if (version > identity.version) throw new ClipError('settings-newer', String(version));
  return rest;
}

function parse(json: string): Record<string, unknown> {
  if (json.length > longest) throw new ClipError('settings-invalid', 'size');
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/, ''));
    if (isRecord(value)) return value;
  } catch (cause) {
    throw new ClipError('settings-invalid', 'JSON', { cause });
  }
  throw new ClipError('settings-invalid', 'JSON');
}
