import { useState } from 'preact/hooks';
import { presets } from '../presets';
import type { PresetChanges } from '../settings/schema';
import { Choice } from '../ui/Choice';
import { usePage } from '../ui/page-context';
import { FieldEditor } from './FieldEditor';
import { PathPattern } from './PathPattern';
import { SamplePreview } from './SamplePreview';
import { Section } from './Section';
import { TemplateHelp } from './TemplateHelp';
import { useSample } from './use-sample';
import type { SettingsDesk } from './use-settings';

/** What a preset makes of an article: file name and front matter, with the sample article's file beside it. */
export function PresetEditor({ desk }: { desk: SettingsDesk }) {
  const { t } = usePage();
  const { settings, change } = desk;
  const [chosen, setChosen] = useState(settings.preset);
  const [resets, setResets] = useState(0);
  const preset = presets.get(chosen) ?? [...presets.values()][0];
  const sample = useSample(settings, preset?.id ?? chosen);
  if (preset === undefined) return null;

  const changes = settings.presets[preset.id];
  const put = (next: PresetChanges) =>
    change({ presets: { ...settings.presets, [preset.id]: { ...changes, ...next } } });
  const reset = () => {
    change({
      presets: Object.fromEntries(Object.entries(settings.presets).filter(([id]) => id !== preset.id)),
    });
    setResets(resets + 1);
  };
  // Drawn anew for another preset and after a reset, so that nothing half typed goes over.
  const key = `${preset.id} ${resets}`;
  return (
    <Section id="preset" title={t('section_preset')}>
      <div class="preset-bar">
        <Choice
          label={t('preset')}
          value={preset.id}
          options={[...presets.values()].map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setChosen}
          testId="edited-preset"
        />
        <a href={preset.documentation} target="_blank" rel="noopener noreferrer">
          {t('preset_documentation', { name: preset.name })}
        </a>
        {changes !== undefined && (
          <button type="button" data-testid="reset-preset" onClick={reset}>
            {t('preset_reset')}
          </button>
        )}
      </div>
      <div class="preset-columns">
        <div>
          <PathPattern
            key={`path ${key}`}
            first={changes?.path ?? preset.path}
            sample={sample}
            onChange={(path) => put({ path })}
          />
          <h3>{t('front_matter')}</h3>
          <FieldEditor
            key={`fields ${key}`}
            first={changes?.fields ?? preset.fields}
            onChange={(fields) => put({ fields })}
          />
          <TemplateHelp />
        </div>
        <SamplePreview sample={sample} />
      </div>
    </Section>
  );
}
