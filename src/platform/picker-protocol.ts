import type { Guide, PointableFact, PointedText } from '../core/model';

/** What the overlay in a page may ask of the background. Everything that it sends is checked like a page's own words. */
export interface PickerApi {
  /** A fact as it would be understood, in words for the reader; `null`: nothing of the kind stands there. */
  understand(draft: string, fact: PointableFact, texts: PointedText[]): Promise<string | null>;
  /**
   * Keeps what was picked as the page's correction and shows the clip that it gives; `forSite`: makes a rule of it too.
   * @throws correction-invalid, draft-missing, tab-navigated
   */
  finish(draft: string, correction: Guide, forSite: boolean): Promise<null>;
}

/** A call of the overlay as it crosses. */
export interface PickerCall {
  channel: 'picker';
  method: keyof PickerApi;
  args: unknown[];
}
