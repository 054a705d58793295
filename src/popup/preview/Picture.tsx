import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import { usePage } from '../../ui/page-context';
import { safePicture } from './safe-link';

/** Whether pictures are loaded: only after the reader has asked for it, since loading tells their hosts. */
export const PicturesShown = createContext(false);

/** A picture, or the place where it will stand: its description and its host. */
export function Picture({ url, alt }: { url: string; alt: string }) {
  const { t } = usePage();
  const isShown = useContext(PicturesShown);
  const address = safePicture(url);
  if (isShown && address !== null)
    return <img src={address} alt={alt} loading="lazy" referrerpolicy="no-referrer" />;
  const name = alt === '' ? t('picture_without_text') : alt;
  return (
    <span class="picture" role="img" aria-label={name}>
      <Icon name="picture" />
      <span class="picture-text">{name}</span>
      {address !== null && <span class="picture-host">{new URL(address).host}</span>}
    </span>
  );
}
