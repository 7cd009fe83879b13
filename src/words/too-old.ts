// What is said where the sentences themselves cannot be opened: the build packs all others.
import type { Language } from './words';

export const tooOld: Readonly<Record<Language, string>> = {
  fr: 'Jalons ne démarre pas : cet appareil est trop ancien pour ouvrir ses textes. Il faut iOS 16.4 ou une version plus récente.',
  en: 'Jalons does not start: this device is too old to open its texts. It takes iOS 16.4 or later.',
};
