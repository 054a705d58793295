import { renderBody, renderStart } from '../core/clip';
import type { Preset } from '../core/plugins';
import type { RenderOptions } from '../core/render-options';
import type { Draft } from '../library/database';

/** Characters of a clip's HTML above which the popup gets the start of the body first: the whole takes longer to render and to cross. */
const longest = 350_000;
/** How much of the clip's tree the start is, in characters: many screens. */
const startSize = 60_000;
/** The popup asks for the whole at once, or not at all; in milliseconds. */
const patience = 10_000;

/** The long body whose start has crossed last. Only a saving: the worker may be stopped, and the clip is read from the store then. */
let waiting: { draft: string; preset: string; render: () => string } | null = null;

/** The start of a draft's body, where it is long; the whole is rendered when the popup asks. `null`: the body is not long. */
export function startLongBody(
  { id, preset: presetId, clip }: Draft,
  preset: Preset,
  options: RenderOptions,
): string | null {
  if (clip.html.length <= longest) return null;
  const kept = { draft: id, preset: presetId, render: () => renderBody(clip, preset, options) };
  waiting = kept;
  setTimeout(() => {
    if (waiting === kept) waiting = null;
  }, patience);
  return renderStart(clip, preset, options, startSize);
}

/** The whole body of a draft whose start has crossed a moment ago; `null`: it has to be read from the store. */
export function takeLongBody({ id, preset }: Pick<Draft, 'id' | 'preset'>): string | null {
  const render = waiting?.draft === id && waiting.preset === preset ? waiting.render : null;
  if (render !== null) waiting = null;
  return render?.() ?? null;
}
