/** Villages and towns of the districts of the north-west along the former front line and the border with Armenia, those that are known for certain (see ../villages.ts for sources). */
export const OF_THE_NORTH_WEST: Readonly<Record<string, string>> = {
  'AZ-AGA':
    'Dağ Kəsəmən, Qıraq Kəsəmən, Düzqışlaq, Eynallı, Həsənsu, Köçəsgər, Köhnəqışlaq, Muğanlı, Poylu, Saloğlu, Soyuqbulaq, Xətai',
  'AZ-DAS': 'Çovdar, Dəstəfur, Əmirvar, Qabaqtəpə, Qazaxyolçular, Quşçu, Xoşbulaq',
  'AZ-GAD': `
    Arıqdam, Arıqıran, Böyük Qaramurad, Kiçik Qaramurad, Çaldaş, Daryurd, Düzrəsullu, Düzyurd, Göyəlli, Miskinli,
    Mormor, Novosaratovka, Qalakənd, Qaravəlilər, Qoşabulaq, Slavyanka, Söyüdlü, Zamanlı`,
  'AZ-GOR': `
    Abbasqulular, Ağcakənd, Aşağı Ağcakənd, Yuxarı Ağcakənd, Alpout, Aşağı Ballıqaya, Yuxarı Ballıqaya, Bağçakürd,
    Balakürd, Bəşirli, Boluslu, Borsunlu, Börü, Buzluq, Cinli Zeynallı, Erkeç, Eyvazlılar, Əhmədabad,
    Fəxralı, Goranlı, Göynüyən, Gülməmmədli, Gürzallar, Hacallı, Hazırəhmədli, Xan Qərvənd, Xasadarlı, Xınalı, Xoylu,
    Kəhrizli, Qalacıq, Qaraçinar, Qaradağlı, Qaramusalı, Qarapirimli, Qarasuçu, Qarasüleymanlı, Qazanbulaq, Qazançı,
    Qırıqlı, Qızılhacılı, Quşçular, Mənəşli, Meşəli, Məşədiqaralar, Muzdurlar, Nadirkənd, Nərimanlı, Rəhimli, Safkurt,
    Sarov, Sarovlu, Səfikürd, Səmədabad, Şahməmmədli, Şadılı, Şəfibəyli, Şıxlar, Tapqaraqoyunlu, Tatarlı, Todan, Veyisli,
    Yenikənd, Yolpaq, Yolqulular, Zeyvə`,
  'AZ-GYG': 'Toğanalı, Zurnabad, Çaykənd',
  'AZ-QAZ': `
    Ağköynək, Alpout, Aslanbəyli, Aşağı Əskipara, Yuxarı Əskipara, Aşağı Salahlı, Orta Salahlı, Yuxarı Salahlı,
    Daş Salahlı, Bağanıs Ayrım, Quşçu Ayrım, Barxudarlı, Birinci Şıxlı, İkinci Şıxlı, Cəfərli, Çaylı, Dəmirçilər,
    Fərəhli, Xanlıqlar, Xeyrimli, Kəmərli, Kosalar, Qaşqaçay, Qaymaqlı, Qızılhacılı, Məzəm, Sofulu, Ürkməzli`,
  'AZ-TOV': `
    Ağbulaq, Alıbəyli, Aşağı Ayıblı, Aşağı Öysüzlü, Yuxarı Öysüzlü, Azaflı, Bozalqanlı, Dondar Quşçu, Dönük Qırıqlı,
    Düz Qırıqlı, Düz Cırdaxan, Əsrik, Əsrik Cırdaxan, Hacallı, Koxanəbi, Qaralar, Qəribli, Quşçu, Xınalı`,
}
