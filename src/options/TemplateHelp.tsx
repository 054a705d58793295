import { filterNames, filters } from '../core/template/filters';
import { variableNames } from '../core/template/variables';
import { usePage } from '../ui/page-context';

/** What can stand in a template. */
export function TemplateHelp() {
  const { t } = usePage();
  return (
    <details class="template-help">
      <summary>{t('template_help')}</summary>
      <p>{t('template_help_text')}</p>
      <h4>{t('template_variables')}</h4>
      <dl>
        {variableNames.map((name) => (
          <div key={name}>
            <dt>
              <code>{`{${name}}`}</code>
            </dt>
            <dd>{t.find(`variable_${name}`)}</dd>
          </div>
        ))}
      </dl>
      <h4>{t('template_filters')}</h4>
      <dl>
        {filterNames.map((name) => (
          <div key={name}>
            <dt>
              <code>{`|${filters[name].example}`}</code>
            </dt>
            <dd>{t.find(`filter_${name.replace('-', '_')}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
