import { useState } from 'preact/hooks';
import type { PreviewSubject } from '../platform/protocol';
import { usePage } from '../ui/page-context';
import { FieldEditor } from './FieldEditor';
import { PathPattern } from './PathPattern';
import { PresetBar } from './PresetBar';
import { PresetConventions } from './PresetConventions';
import { SamplePreview } from './SamplePreview';
import { Section } from './Section';
import { TemplateHelp } from './TemplateHelp';
import { useEditedPreset } from './use-edited-preset';
import { useSample } from './use-sample';
import type { SettingsDesk } from './use-settings';

/** What a preset makes of an article: file name, front matter, body; with an article's file beside it. */
export function PresetEditor({ desk }: { desk: SettingsDesk }) {
  const { t } = usePage();
  const edited = useEditedPreset(desk);
  const [subject, setSubject] = useState<PreviewSubject>('sample');
  const { preset, put } = edited;
  const sample = useSample(desk.settings, preset.id, subject);
  // Drawn anew for another preset, after a reset and after a change elsewhere, so that nothing half typed goes over.
  const key = `${preset.id} ${edited.version} ${desk.version}`;
  return (
    <Section id="preset" title={t('section_preset')}>
      <PresetBar key={`bar ${key}`} edited={edited} />
      <div class="preset-columns">
        <div>
          <PathPattern
            key={`path ${key}`}
            first={preset.path}
            sample={sample}
            onChange={(path) => put({ path })}
          />
          <PresetConventions key={`conventions ${key}`} edited={edited} />
          <h3>{t('front_matter')}</h3>
          <FieldEditor
            key={`fields ${key}`}
            preset={preset}
            failure={sample.error}
            onChange={(fields) => put({ fields })}
          />
          <TemplateHelp />
        </div>
        <SamplePreview sample={sample} subject={subject} onSubject={setSubject} />
      </div>
    </Section>
  );
}
