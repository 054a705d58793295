import { useState } from 'preact/hooks';
import { ClipError } from '../core/model';
import type { Destination, DestinationField, DestinationOptions } from '../core/plugins';
import { destinations, optionsOf } from '../destinations';
import { askPermissions } from '../platform/permissions';
import { asClipError } from '../ui/as-clip-error';
import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';
import { Section } from './Section';
import { Setting } from './Setting';
import type { SettingsDesk } from './use-settings';

/** The settings of every destination that has any, drawn from their fields. */
export function DestinationSettings({ desk }: { desk: SettingsDesk }) {
  const { t } = usePage();
  const withFields = [...destinations.values()].filter(({ fields }) => fields.length > 0);
  return (
    <Section id="destinations" title={t('section_destinations')}>
      {withFields.map((destination) => (
        <DestinationForm key={destination.id} destination={destination} desk={desk} />
      ))}
    </Section>
  );
}

function DestinationForm({ destination, desk }: { destination: Destination; desk: SettingsDesk }) {
  const { t } = usePage();
  const [refusal, setRefusal] = useState<ClipError | null>(null);
  const { id } = destination;
  const options = optionsOf(destination, desk.settings.destinations[id]);

  const put = async (key: string, value: string | boolean): Promise<void> => {
    const next: DestinationOptions = { ...options, [key]: value };
    try {
      // Asked inside the click, before the setting is kept: a setting that is on works.
      if (!(await askPermissions(destination.permissions(next))))
        throw new ClipError('permission-refused', '');
      setRefusal(null);
      desk.change({ destinations: { ...desk.settings.destinations, [id]: next } });
    } catch (error) {
      // Drawn again, a switch goes back to what is kept.
      setRefusal(asClipError(error));
    }
  };
  return (
    <div class="destination">
      <h3>{t.find(`destination_${id}`) ?? id}</h3>
      {destination.fields.map((field) => (
        <OptionField
          key={field.key}
          destination={id}
          field={field}
          value={options[field.key] ?? field.default}
          onChange={(value) => void put(field.key, value)}
        />
      ))}
      {refusal !== null && <Failure error={refusal} deeds={{}} />}
    </div>
  );
}

interface OptionFieldProps {
  destination: string;
  field: DestinationField;
  value: string | boolean;
  onChange: (value: string | boolean) => void;
}

function OptionField({ destination, field, value, onChange }: OptionFieldProps) {
  const { t } = usePage();
  const key = `destination_${destination}_field_${field.key}`;
  const testId = `option-${destination}-${field.key}`;
  return (
    <Setting
      label={t.find(key) ?? field.key}
      help={t.find(`${key}_help`) ?? undefined}
      isSwitch={field.type === 'boolean'}
    >
      {({ id, describedBy }) =>
        field.type === 'boolean' ? (
          <input
            id={id}
            type="checkbox"
            role="switch"
            class="switch"
            checked={value === true}
            aria-describedby={describedBy}
            data-testid={testId}
            onChange={() => onChange(value !== true)}
          />
        ) : (
          <TextOption
            id={id}
            describedBy={describedBy}
            testId={testId}
            isSecret={field.type === 'secret'}
            value={String(value)}
            onChange={onChange}
          />
        )
      }
    </Setting>
  );
}

interface TextOptionProps {
  id: string;
  describedBy: string;
  testId: string;
  isSecret: boolean;
  value: string;
  onChange: (value: string) => void;
}

/** Kept when it is left, not at every letter: half an address is of no use to anyone. */
function TextOption({ id, describedBy, testId, isSecret, value, onChange }: TextOptionProps) {
  const shared = {
    id,
    value,
    autocomplete: 'off',
    'aria-describedby': describedBy,
    'data-testid': testId,
    onChange: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  } as const;
  return isSecret ? <input type="password" {...shared} /> : <input type="text" {...shared} />;
}
