import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface SettingProps {
  label: string;
  help?: string | undefined;
  problem?: string | null;
  /** The control is a switch: it stands before its name. */
  isSwitch?: boolean;
  children: (control: { id: string; describedBy: string }) => ComponentChildren;
}

/** A setting with its name, its control, what it does and what is wrong with it. */
export function Setting({ label, help, problem = null, isSwitch = false, children }: SettingProps) {
  const id = useId();
  return (
    <div class={isSwitch ? 'setting switch-setting' : 'setting'}>
      <label for={id}>{label}</label>
      <div class="setting-control">
        {children({ id, describedBy: `${id}-help` })}
        <div id={`${id}-help`} class="help">
          {problem !== null && (
            <p class="place-failure" role="alert">
              {problem}
            </p>
          )}
          {help !== undefined && <p>{help}</p>}
        </div>
      </div>
    </div>
  );
}
