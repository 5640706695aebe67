const HOSPITAL = '(?:xəstəxana|hospital|klinika|poliklinika|tibb (?:mərkəz|müəssisə|məntəqə))'
/** What stands between a place and its hospital ("Tərtər Rayon Mərkəzi Xəstəxanası", "Xankəndidəki səyyar hospital"). */
const ITS =
  'mərkəzi|birləşmiş|hərbi|səyyar|çöl|səhra|hərbi-səhra|qarnizon|respublika|klinik|kliniki|tibb|modul|tipli|dövlət|bölgə|uşaq|yerli|özəl|yerləşən|olan|cərrahiyyə|travmatologiya'
/** Where somebody or their body is brought to ("Tərtərə aparılıb", "Bərdəyə, oradan Bakıya köçürülüb"). */
const BROUGHT =
  '(?:aparil|çatdiril|göndəril|köçürül|gətiril|yola salin|təxliyə edil|təxliyə olun)(?:[iuü]b|[aə]n|d[iuü]|m[iuü]ş)'
/** Where somebody is treated or buried ("Gəncədə müalicə alır", "Bərdədə dəfn edilib"). */
const THERE = '(?:müalicə|əməliyyat (?:olun|edil)|dəfn|torpağa tapşir)'
const KIND = String.raw`(?: (?:rayon|şəhər)\p{L}*)?`

/** What follows the last letter of a place where somebody lives, was brought to or is treated: nothing happened there. */
export const AZERBAIJANI_HOMES = new RegExp(
  [
    String.raw`^\p{L}+${KIND}(?: (?:${ITS}))* ${HOSPITAL}`,
    String.raw`^\p{L}+${KIND}(?: \p{L}+ (?:kənd|qəsəbə)\p{L}*)?(?: \d\d yaşli)? (?:sakini|sakinləri|əsilli)`,
    String.raw`^[aə](?:, (?:oradan|sonra|daha sonra) \p{L}+)?(?: (?!mina)\p{L}+){0,3} ${BROUGHT}`,
    String.raw`^[aə](?: \p{L}+){0,2} ${THERE}`,
  ].join('|'),
  'u',
)
