/** Words that name one category of personal data, in English, Chinese (pinyin by syllable, initials) and Arabic (transliterated). */
export interface PersonalDataModel {
  /** A key of fideslang, or `x.*`. */
  readonly category: string;
  /** How it reads in a message: `an e-mail address`. */
  readonly label: string;
  /** Token sequences, lower case. They count anywhere in a name; written together (`firstname`) they count as one token. */
  readonly words: readonly (readonly string[])[];
  /** Token sequences that mean too much else: they count only as the whole name, and need company. */
  readonly weak?: readonly (readonly string[])[];
  /** Words in Chinese or Arabic script. Chinese ones are found inside a longer word, for nothing separates words there. */
  readonly script?: readonly string[];
}

/** Words around a personal-data word that make the name no datum (`isEmailVerified`, `emailPlaceholder`), or more surely one. */
export interface NameNoise {
  /** Before the word, anywhere: `has`, `validate`, `mock`. */
  readonly before: readonly string[];
  /** After the word, anywhere: `label`, `count`, `regex`. */
  readonly after: readonly string[];
  /** After the word, and the name is still the datum: `emailHash`, `phoneValue`. Any other word after it makes the finding weak. */
  readonly neutral: readonly string[];
  /** Words for a person: right before a weak word they are the company it needs (`patientAge`). */
  readonly persons: readonly string[];
  /** Words before a weak word that change nothing: `newName`. */
  readonly qualifiers: readonly string[];
  /** Token sequences that are no datum although a word of them is: `iPhone`. */
  readonly names: readonly (readonly string[])[];
  /** Chinese and Arabic script with which a word is no datum. */
  readonly script: readonly string[];
}
