import { understandPointed } from '../core/extract/facts/understand-pointed';
import { pointableFacts, type PointableFact, type PointedText } from '../core/guide';
import { ClipError, type ArticleDate, type Guide } from '../core/model';
import { correctionLimits, isEmptyGuide, readGuide } from '../core/read-guide';
import type { Draft } from '../library/database';
import { changeDraft, findDraft } from '../library/drafts';
import { loadTranslator, type Translate } from '../platform/i18n';
import type { PickerHandlers } from '../platform/picker-channel';
import type { Tab } from '../platform/read-page';
import { readSettings } from '../platform/settings-store';
import { showPopup } from '../platform/show-popup';
import { checkSamePage } from './check-same-page';
import { rememberForSite } from './remember-for-site';
import { requestNow } from './request-now';

/** Answers the overlay. What it sends comes out of a page, so every value is checked. */
export const pickerHandlers: PickerHandlers = {
  async understand(tab, id, fact, texts) {
    const draft = await findOwnDraft(tab, id);
    if (!isPointableFact(fact) || !isPointedTexts(texts)) throw new ClipError('correction-invalid');
    const { clip } = draft;
    const value = understandPointed(fact, texts, { lang: clip.lang, url: clip.url, request: requestNow() });
    return value === null ? null : inWords(value, clip.lang);
  },
  async finish(tab, id, value, forSite) {
    const draft = await findOwnDraft(tab, id);
    const correction = readGuide(value, correctionLimits);
    if (correction === null) throw new ClipError('correction-invalid');
    await changeDraft(draft.id, ({ correction: _before, unmatched: _then, ...rest }) =>
      isEmptyGuide(correction) ? rest : { ...rest, correction },
    );
    const translate = await loadTranslator((await readSettings()).language);
    const said = forSite === true ? await remember(tab, correction, translate) : null;
    await showPopup(tab.id, said ?? translate('toast_corrected'), said);
    return null;
  },
};

/** Remembers a correction for its site; what there is to say of it. */
async function remember(tab: Tab, correction: Guide, t: Translate): Promise<string | null> {
  if (tab.id === undefined || isEmptyGuide(correction)) return null;
  const { isKept, missing } = await rememberForSite(tab.id, correction);
  if (!isKept) return t('toast_corrected_only_here');
  if (missing.length === 0) return t('toast_corrected_for_site');
  const parts = missing.map((part) => t.find(`lost_${part}`) ?? part).join(', ');
  return t('toast_corrected_partly', { parts });
}

/** The draft of the page that the overlay is on. @throws ClipError `draft-missing`, `tab-navigated` */
async function findOwnDraft(tab: Tab, id: unknown): Promise<Draft> {
  const draft = typeof id === 'string' ? await findDraft(id) : undefined;
  if (draft === undefined) throw new ClipError('draft-missing');
  checkSamePage(tab, draft.clip);
  return draft;
}

function isPointableFact(value: unknown): value is PointableFact {
  return pointableFacts.some((fact) => fact === value);
}

function isPointedTexts(value: unknown): value is PointedText[] {
  return Array.isArray(value) && value.length <= 30 && value.every(isPointedText);
}

function isPointedText(value: unknown): value is PointedText {
  if (typeof value !== 'object' || value === null) return false;
  const { text, machine, picture, ...rest } = value as Record<string, unknown>;
  const isShort = (each: unknown): boolean => typeof each === 'string' && each.length <= 2_000;
  return (
    isShort(text) &&
    [machine, picture].every((each) => each === undefined || isShort(each)) &&
    Object.keys(rest).length === 0
  );
}

/** A value as the reader reads it: dates in the language of the page, on the article's own clock. */
function inWords(value: string | string[] | ArticleDate, language: string | null): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  const [day = '', time] = value.value.split('T');
  const date = new Date(`${day}T${time?.slice(0, 8) ?? '00:00:00'}Z`);
  const style: Intl.DateTimeFormatOptions = { timeZone: 'UTC', dateStyle: 'long' };
  if (time !== undefined) style.timeStyle = 'short';
  try {
    return new Intl.DateTimeFormat(language ?? undefined, style).format(date);
  } catch {
    return value.value.replace('T', ' ');
  }
}
