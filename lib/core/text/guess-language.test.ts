import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guessLanguage } from './guess-language'
import { canonicalLanguage } from './language'

const TEXTS = {
  en: 'The mayor said on Monday that the bridge would stay shut. “We will mend it,” he promised those who live nearby.',
  de: 'Der Bürgermeister sagte am Montag, die Brücke bleibe gesperrt. „Wir werden sie reparieren“, versprach er.',
  fr: 'Le maire a déclaré lundi que le pont resterait fermé. « Nous allons le réparer », a-t-il promis aux habitants.',
  es: 'El alcalde dijo el lunes que el puente seguirá cerrado. «Vamos a repararlo», prometió a los vecinos del barrio.',
  it: 'Il sindaco ha detto lunedì che il ponte resterà chiuso. «Lo ripareremo», ha promesso agli abitanti della città.',
  nl: 'De burgemeester zei maandag dat de brug dicht blijft. “We gaan hem repareren”, beloofde hij de bewoners.',
  pt: 'O presidente da câmara disse na segunda-feira que a ponte não abrirá. “Vamos repará-la”, prometeu aos moradores.',
  sv: 'Borgmästaren sade på måndagen att bron förblir stängd. ”Vi ska laga den”, lovade han de boende i området.',
  pl: 'Burmistrz powiedział w poniedziałek, że most pozostanie zamknięty. „Naprawimy go”, obiecał mieszkańcom.',
  ru: 'Мэр заявил в понедельник, что мост останется закрытым. «Мы его починим», — пообещал он жителям района.',
  el: 'Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα παραμείνει κλειστή. «Θα την επισκευάσουμε», υποσχέθηκε.',
  ar: 'قال رئيس البلدية يوم الاثنين إن الجسر سيبقى مغلقا. ووعد السكان قائلا: «سنقوم بإصلاحه».',
  he: 'ראש העיר אמר ביום שני שהגשר יישאר סגור. ״אנחנו נתקן אותו״, הבטיח לתושבי השכונה.',
  zh: '市长周一表示，这座桥将继续关闭。“我们会修好它的，”他向居民们承诺。',
  ja: '市長は月曜日、橋は閉鎖されたままになると述べた。「私たちが修理します」と約束した。',
}

test.each(Object.entries(TEXTS))('two sentences of news tell their language: %s', (language, text) =>
  expect(guessLanguage(text)).toBe(language),
)

test.each([
  ...['', 'Wir bleiben hier.', 'Jane Poe, Reno, Nevada', '12 + 30 = 42; 9 > 8', '“”'.repeat(900), 'x'.repeat(9000)],
  'Mayor Jane Poe Visits Acme Harbour Bridge; Governor Ann Roe Promises Money, Workers, Machines.',
])('a text that is short or odd counts as English: %#', (text) => expect(guessLanguage(text)).toBe('en'))

test('English that quotes a foreign sentence is English', () =>
  expect(guessLanguage(`“Wir werden sie reparieren, und zwar bald.” ${TEXTS.en} ${TEXTS.en}`)).toBe('en'))

test('every text gets a tag', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const tag = guessLanguage(text)
      expect(canonicalLanguage(tag)).toBe(tag)
    }),
  )
})
