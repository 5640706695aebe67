/** First sentences on data about mines, so that figures after them can be of those. */
export const DATA_LEADS = {
  en: 'The Mine Action Agency of Azerbaijan has published its data on mines. ',
  az: 'Azərbaycanın Minatəmizləmə Agentliyi minalara dair məlumat yayıb. ',
  ru: 'Агентство по разминированию Азербайджана опубликовало данные о минах. ',
}
export type Language = keyof typeof DATA_LEADS
