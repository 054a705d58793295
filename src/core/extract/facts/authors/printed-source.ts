import { squash } from '../../text';
import type { Story } from '../story';
import { authorMark, isNearTo } from './marked-authors';

const sourceMark = /(?:^|[\s_-])source(?:$|[\s_-])/;

/** Whether the page prints a name as the article's source and nowhere as its author: systems declare it as one all the same. */
export function isPrintedSource({ marks, at }: Story, name: string): boolean {
  const wanted = squash(name);
  const isNear = isNearTo(at);
  const beside = marks.filter((mark) => !mark.isSide && isNear(mark));
  const isSource = beside.some((mark) => sourceMark.test(mark.hint) && squash(mark.text) === wanted);
  return isSource && !beside.some((mark) => authorMark.test(mark.hint) && squash(mark.text).includes(wanted));
}
