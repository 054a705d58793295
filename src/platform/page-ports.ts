import type { PagePorts } from '../core/plugins';
import { copyText } from './copy-text';

/** The powers of a page of ours that the reader has just clicked in. */
export function pagePorts(): PagePorts {
  return { copy: copyText };
}
