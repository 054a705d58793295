import { useId, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/** One tab: its id, its name. */
export interface Tab {
  id: string;
  label: string;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  chosen: string;
  onChoose: (id: string) => void;
  /** What stands at the end of the row of tabs. */
  beside: ComponentChildren;
  /** The chosen tab's panel. */
  children: ComponentChildren;
}

/** ARIA tabs: one stop of the Tab key, chosen by the arrows, Home and End. */
export function Tabs({ label, tabs, chosen, onChoose, beside, children }: TabsProps) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent) => {
    const current = tabs.findIndex((tab) => tab.id === chosen);
    const next = placeFor(event.key, current, tabs.length);
    if (next === null) return;
    event.preventDefault();
    onChoose(tabs[next]?.id ?? chosen);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <>
      <div class="tab-row">
        <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKey}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              aria-controls={`${id}-panel`}
              aria-selected={tab.id === chosen}
              tabIndex={tab.id === chosen ? 0 : -1}
              data-testid={`tab-${tab.id}`}
              onClick={() => onChoose(tab.id)}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {beside}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chosen}`}
        tabIndex={0}
        class="tab-panel"
      >
        {children}
      </div>
    </>
  );
}

function placeFor(key: string, current: number, count: number): number | null {
  if (key === 'ArrowRight') return (current + 1) % count;
  if (key === 'ArrowLeft') return (current + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
