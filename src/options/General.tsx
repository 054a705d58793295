import { useState } from 'preact/hooks';
import { destinations } from '../destinations';
import { locales } from '../platform/i18n';
import { listPresets } from '../presets';
import { readImageProxy } from '../settings/read-values';
import { Choice } from '../ui/Choice';
import { usePage } from '../ui/page-context';
import { TagsInput } from '../ui/TagsInput';
import { Section } from './Section';
import { categoriesProblem } from './section-rows';
import { SectionCategories } from './SectionCategories';
import { Setting } from './Setting';
import type { SettingsDesk } from './use-settings';

/** What a new clip starts with, and the language. */
export function General({ desk }: { desk: SettingsDesk }) {
  const { t } = usePage();
  const { settings, change } = desk;
  return (
    <Section id="general" title={t('section_general')}>
      <div class="choices">
        <Choice
          label={t('default_preset')}
          value={settings.preset}
          options={listPresets(settings.ownPresets).map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(preset) => change({ preset })}
          testId="default-preset"
        />
        <Choice
          label={t('default_destination')}
          value={settings.destination}
          options={[...destinations.keys()].map((id) => ({
            value: id,
            label: t.find(`destination_${id}`) ?? id,
          }))}
          onChoose={(destination) => change({ destination })}
          testId="default-destination"
        />
        <Choice
          label={t('language')}
          value={settings.language}
          options={[
            { value: 'auto', label: t('language_auto') },
            ...locales.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChoose={(language) => change({ language })}
          testId="language"
        />
      </div>
      <Categories desk={desk} />
      <SectionCategories desk={desk} />
      <ImageProxy desk={desk} />
    </Section>
  );
}

function Categories({ desk }: { desk: SettingsDesk }) {
  const { t } = usePage();
  const [categories, setCategories] = useState(desk.settings.categories);
  const problem = categoriesProblem(t, categories);
  const put = (next: string[]): void => {
    setCategories(next);
    if (categoriesProblem(t, next) === null) desk.change({ categories: next });
  };
  return (
    <Setting label={t('categories')} help={t('categories_help')} problem={problem}>
      {(control) => (
        <div data-testid="categories">
          <TagsInput {...control} tags={categories} onChange={put} />
        </div>
      )}
    </Setting>
  );
}

function ImageProxy({ desk }: { desk: SettingsDesk }) {
  const { t } = usePage();
  const [text, setText] = useState(desk.settings.imageProxy);
  const isBad = readImageProxy(text) === undefined;
  const put = (typed: string) => {
    setText(typed);
    if (readImageProxy(typed) !== undefined) desk.change({ imageProxy: typed });
  };
  return (
    <Setting
      label={t('image_proxy')}
      help={t('image_proxy_help')}
      problem={isBad ? t('image_proxy_bad') : null}
    >
      {({ id, describedBy }) => (
        <input
          id={id}
          class="code"
          type="url"
          value={text}
          placeholder="https://…/?"
          aria-describedby={describedBy}
          aria-invalid={isBad}
          data-testid="image-proxy"
          onInput={(event) => put(event.currentTarget.value.trim())}
        />
      )}
    </Setting>
  );
}
