import { ClipError, type Edits } from '../core/model';
import { deleteClip, listClips, readClip } from '../library/clips';
import { changeDraft, findDraft, readWholeDraft } from '../library/drafts';
import { destinations, findDestination } from '../destinations';
import type { BackgroundApi, HeadView } from '../platform/protocol';
import { findActiveTab } from '../platform/read-page';
import { changeSettings, readSettings, replaceSettings } from '../platform/settings-store';
import { findPreset, withKnownPreset } from '../presets';
import { applyChanges } from '../settings/changes';
import { defaults } from '../settings/schema';
import { exportSettings, importSettings } from '../settings/transfer';
import { clipForPopup, takeBegunClip } from './begun-clip';
import { checkSamePage } from './check-same-page';
import { checked } from './checked-settings';
import { explainTab } from './explain-tab';
import { takeLongBody } from './long-body';
import { joinNextPage } from './join-next-page';
import { makeDraft } from './make-draft';
import { loadRendering } from './rendering';
import { renderLast, renderSample } from './render-sample';
import { renderDraft, viewDraft, viewHead } from './render-draft';
import { keepFile, keepReceipt, saveDraft } from './save-draft';
import { makePickable } from './make-pickable';
import { startPicking } from './start-picking';
import { testRule } from './test-rule';

/** The background's side of the protocol. Every method reads what it needs from the store: the worker may be stopped between any two. */
export const handlers: BackgroundApi = {
  async clipActiveTab(scope) {
    const tab = await findActiveTab();
    const known = scope === 'auto' ? await takeBegunClip(tab) : null;
    return known ?? clipForPopup(tab, scope);
  },
  async readBody(id) {
    const draft = await findDraft(id);
    const known = draft === undefined ? null : takeLongBody(draft);
    return known ?? renderDraft(await readWholeDraft(id), await loadRendering()).body;
  },
  async explainDraft(id) {
    const [tab, { clip }] = await Promise.all([findActiveTab(), readWholeDraft(id)]);
    return explainTab(tab, clip.url);
  },
  async startPicking(id) {
    const [tab, known] = await Promise.all([findActiveTab(), id === null ? makePickable() : findDraft(id)]);
    if (known === undefined) throw new ClipError('draft-missing');
    await startPicking(tab, known);
  },
  async forgetCorrection(id) {
    const loading = loadRendering();
    loading.catch(() => undefined);
    const tab = await findActiveTab();
    const { clip } = await changeDraft(id, ({ correction: _before, unmatched: _then, ...draft }) => draft);
    checkSamePage(tab, clip);
    return makeDraft(tab, 'article', loading, viewDraft);
  },
  joinNextPage: async (id, way) => viewDraft(await joinNextPage(id, way), await loadRendering()),
  async loadWholePage(id) {
    const [tab, { clip }] = await Promise.all([findActiveTab(), readWholeDraft(id)]);
    checkSamePage(tab, clip);
    return makeDraft(tab, 'article', loadRendering(), viewDraft, { frame: 0, isScrolled: true });
  },
  editField: (id, key, value) =>
    edit(id, (edits) => ({ ...edits, fields: { ...edits.fields, [key]: value } })),
  resetField: (id, key) =>
    edit(id, ({ fields, path }) => ({
      fields: Object.fromEntries(Object.entries(fields).filter(([edited]) => edited !== key)),
      path,
    })),
  editPath: (id, path) => edit(id, (edits) => ({ ...edits, path })),
  async choosePreset(id, preset) {
    const rendering = await loadRendering();
    findPreset(preset, rendering.settings.ownPresets);
    // Another preset keeps its files elsewhere, so a path that was typed for the old one does not follow.
    await changeDraft(id, (draft) => ({ ...draft, preset, edits: { ...draft.edits, path: null } }));
    return viewDraft(await readWholeDraft(id), rendering);
  },
  async chooseDestination(id, destination) {
    findDestination(destination);
    await changeDraft(id, (draft) => ({ ...draft, destination }));
  },
  takeFile: async (id) => (await keepFile(await readWholeDraft(id), await loadRendering())).file,
  save: async (id, destination) => saveDraft(await readWholeDraft(id), destination, await loadRendering()),
  keepReceipt,

  readSettings,
  changeSettings: (changes) =>
    changeSettings((settings) => checked(applyChanges(settings, changes), settings)),
  previewSettings: async (settings, preset, subject) => {
    const rendering = await loadRendering(settings);
    return subject === 'last' ? renderLast(rendering, preset) : renderSample(rendering, preset);
  },
  exportSettings: async () =>
    exportSettings(withKnownPreset(await readSettings(), defaults.preset), destinations.values()),
  importSettings: async (json) => replaceSettings(checked(importSettings(json))),

  testRule,

  listLibrary: listClips,
  readLibrary: readClip,
  deleteLibrary: deleteClip,
};

async function edit(id: string, change: (edits: Edits) => Edits): Promise<HeadView> {
  const rendering = await loadRendering();
  const draft = await changeDraft(id, (known) => ({ ...known, edits: change(known.edits) }));
  return viewHead(draft, rendering);
}
