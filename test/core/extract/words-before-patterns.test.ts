import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPictureAddress } from '../../../src/core/extract/prepare/lazy-names';
import { isCaptionName } from '../../../src/core/extract/prepare/caption-words';
import { isEnlarging } from '../../../src/core/extract/prepare/picture-controls';

const captionName =
  /(?:^|[\s_-]|[a-z](?=C))(?<!\b(?:no|has|with|without)[\s_-])(?:(?:thumb|image|img|photo|pic)?[Cc]aptions?(?![a-z])|legende?(?![a-z])|didascalia|bildunterschrift|bildtext|bijschrift|kuvateksti|pie-?de-?foto|(?:image|img|photo|picture|media)[_-]?[Cc]redits?(?![a-z])|(?:img|[Ii]mage|photo)(?:[_-](?:descr?(?:iption)?|cap)|Desc(?:ription)?)(?![a-z]|Button)|photo[_-]title(?![a-z]))/;
const enlarging =
  /^[\s+»›>]*(?:zoom(?: in)?|(?:click to |view )?(?:enlarge|larger|full ?-?(?:size|screen))(?: image| picture)?|(?:bild |foto )?(?:vergr(?:ö|oe)(?:ß|ss)ern|vergroten)|agrandir(?: l['’]image)?|ampliar(?: (?:imagen|imagem|foto))?|ingrandisci|förstora|forstørr|powiększ|увеличить)[\s+»›>]*$/;
const pictureAddress = /^(?:https?:)?\/?\/?[^\s"'<>{}]+\.(?:jpe?g|png|webp|gif|avif)(?:[?!@#][^\s]*)?$/;

const joined = (parts: string): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...parts.split(' ').map((part) => part.replaceAll('·', ' '))), { maxLength: 5 })
    .map((chosen) => chosen.join(''));

test('names and words are told as the patterns alone tell them', () => {
  fc.assert(
    fc.property(
      joined(
        'caption Captions legend didascalia bildunterschrift bildtext bijschrift kuvateksti pie de foto image Image img photo picture media credit Credits descr Description cap title no - _ · x',
      ),
      (name) => {
        expect(isCaptionName(name)).toBe(captionName.test(name));
      },
    ),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(
      joined(
        'zoom ·in click·to· view· enlarge larger full · - size screen ·image bild· vergr ö oe ß ss ern vergroten agrandir ·l’image ampliar ingrandisci förstora forstørr powiększ увеличить + »',
      ),
      (words) => {
        expect(isEnlarging(words, null, 'https://a.test/')).toBe(
          enlarging.test(words.trim()) && words.trim().length <= 40,
        );
      },
    ),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(joined('http https : / // . .jpg .png .avif jpg ? ! # " { a · ..gif'), (address) => {
      expect(isPictureAddress(address)).toBe(pictureAddress.test(address.trim()));
    }),
    { numRuns: 3000 },
  );
});
