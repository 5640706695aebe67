/** Ends of the second Karabakh war: the trilateral statement of 10 November 2020. */
export const WAR_END = '2020-11-10'

/** "bitdiyi gündən", "başa çatan vaxtdan": participles of ending with the words for the time that is counted from. */
export const SINCE_IT_ENDED =
  'bitdiyi | bitən | sona çatdığı | sona çatan | başa çatdığı | başa çatan | qurtardığı | qurtaran | dayandığı | dayanan | dayandırıldığı | imzalandığı | imzalanan | azad edildiyi | azad olunduğu | azad edilən | azad olunan | edildiyi | olunduğu | edilən | olunan | sona yetdiyi'
    .split(' | ')
    .flatMap((ended) =>
      ['gündən', 'vaxtdan', 'tarixdən', 'andan', 'zamandan', 'dövrdən'].map((time) => `${ended} ${time}`),
    )

/** "Noyabrın 10-da imzalanmış bəyanat", which needs no year. */
export const STATEMENTS = ['noyabrın 10 - da', 'noyabrın 10 - u', '10 noyabrda', '10 noyabr'].flatMap((day) =>
  ['', 'imzalanmış ', 'imzalanan ', 'imzalanmış olan ', 'tarixli ', 'tarixində imzalanmış '].flatMap((signed) =>
    ['bəyanat', 'bəyanatı', 'bəyannamə', 'bəyannaməsi', 'razılaşma', 'razılaşması'].map(
      (it) => `${day} ${signed}${it}`,
    ),
  ),
)

/** "Vətən müharibəsindən indiyədək": from an end of the war up to now, with no word for "since". */
export const FROM_IT_TO_NOW = [
  ...['', 'vətən ', 'qarabağ ', 'ikinci qarabağ ', '44 günlük ', '44 günlük vətən '].flatMap((which) =>
    ['müharibədən', 'müharibəsindən'].map((war) => which + war),
  ),
  'üçtərəfli bəyanatdan',
  'atəşkəsdən',
].flatMap((end) =>
  ['indiyədək', 'indiyə qədər', 'indiyə kimi', 'bu günədək', 'bu günə qədər', 'bu günə kimi'].map(
    (now) => `${end} ${now}`,
  ),
)
