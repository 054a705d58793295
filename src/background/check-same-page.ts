import { withoutCredentials } from '../core/extract/address';
import { ClipError, type Clip } from '../core/model';
import { identifyPage } from '../core/page-identity';
import type { Tab } from '../platform/read-page';

/** @throws ClipError `tab-navigated` when a tab shows another page than that of a clip */
export function checkSamePage({ url = '' }: Tab, clip: Pick<Clip, 'url'>): void {
  if (identifyPage(withoutCredentials(url)) !== identifyPage(clip.url)) throw new ClipError('tab-navigated');
}
