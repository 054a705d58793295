import { Icon } from './Icon';
import { usePage } from './page-context';
import { useTags } from './use-tags';

interface TagsInputProps {
  id: string;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
  describedBy?: string;
}

/**
 * A list as chips. Enter or a comma adds, a paste adds several; the arrows walk the chips, Backspace and Delete remove one.
 * The chips are one stop of the Tab key, however many they are.
 */
export function TagsInput({ id, tags, onChange, describedBy }: TagsInputProps) {
  const desk = useTags(tags, onChange);
  return (
    <div
      class="tags"
      ref={desk.box}
      onClick={(event) => event.target === event.currentTarget && desk.input.current?.focus()}
    >
      {tags.map((tag, index) => (
        <Chip
          key={tag}
          tag={tag}
          isStop={index === tags.length - 1}
          onRemove={() => desk.remove(index)}
          onKey={(event) => desk.onChipKey(event, index)}
        />
      ))}
      <input
        id={id}
        ref={desk.input}
        dir="auto"
        autocomplete="off"
        aria-describedby={describedBy}
        value={desk.text}
        onInput={(event) => desk.onType(event.currentTarget.value)}
        onPaste={desk.onPaste}
        onKeyDown={desk.onInputKey}
        onBlur={desk.onLeave}
      />
    </div>
  );
}

interface ChipProps {
  tag: string;
  isStop: boolean;
  onRemove: () => void;
  onKey: (event: KeyboardEvent) => void;
}

function Chip({ tag, isStop, onRemove, onKey }: ChipProps) {
  const { t } = usePage();
  const name = t('tag_remove', { tag });
  return (
    <span class="chip">
      <bdi>{tag}</bdi>
      <button
        type="button"
        class="chip-remove"
        tabIndex={isStop ? 0 : -1}
        aria-label={name}
        title={name}
        onClick={onRemove}
        onKeyDown={onKey}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}
