/**
 * Names of months in the languages in which most pages are written, with their usual abbreviations and the cases that stand
 * in dates. A word that is one month here and another month in another of these languages is left out (`listopad`).
 */
const NAMES: readonly string[] = [
  'jan january januar jänner jän janvier janv enero ene gennaio gen janeiro januari января январь янв stycznia styczeń sty tammikuu tammikuuta ledna leden januára január ocak січня ianuarie ιανουαρίου ιαν',
  'feb february februar feber février fevrier févr fév fevr febrero febbraio febbr fevereiro fev februari febr февраля февраль фев lutego luty helmikuu helmikuuta února únor februára február şubat лютого februarie φεβρουαρίου φεβ',
  'mar march märz maerz mär mrz mars marzo março maart mrt марта март мар marca marzec maaliskuu maaliskuuta března březen marec mart marts березня martie μαρτίου μαρ',
  'apr april avril avr abril abr aprile апреля апрель апр kwietnia kwiecień kwi huhtikuu huhtikuuta dubna duben apríla nisan квітня aprilie απριλίου απρ',
  'may mai mayo maggio mag maio mei мая май maja maj toukokuu toukokuuta května květen mája máj mayıs травня μαΐου μαϊ',
  'jun june juni juin junio giugno giu junho июня июнь июн czerwca czerwiec cze kesäkuu kesäkuuta června červen júna jún haziran червня iunie ιουνίου ιουν',
  'jul july juli juillet juil julio luglio lug julho июля июль июл lipca lipiec heinäkuu heinäkuuta července červenec júla júl temmuz липня iulie ιουλίου ιουλ',
  'aug august août aout agosto ago augustus augusti августа август авг sierpnia sierpień sie elokuu elokuuta srpna srpen augusta ağustos серпня αυγούστου αυγ',
  'sep sept september septembre septiembre setiembre settembre sett setembro set сентября сентябрь сен сент września wrzesień wrz syyskuu syyskuuta září septembra eylül вересня septembrie σεπτεμβρίου σεπ',
  'oct october oktober okt octobre octubre ottobre ott outubro out октября октябрь окт października październik paź lokakuu lokakuuta října říjen októbra október ekim жовтня octombrie οκτωβρίου οκτ',
  'nov november novembre noviembre novembro ноября ноябрь ноя нояб listopada lis marraskuu marraskuuta novembra kasım листопада noiembrie νοεμβρίου νοε',
  'dec december dezember dez décembre decembre déc diciembre dic dicembre dezembro декабря декабрь дек grudnia grudzień gru joulukuu joulukuuta prosince prosinec decembra aralık грудня decembrie δεκεμβρίου δεκ',
];

/** The same in Arabic, of all its regions, and in Hindi. Names of two words have a low line. */
const MORE_NAMES: readonly string[] = [
  'يناير كانون_الثاني جانفي जनवरी',
  'فبراير شباط فيفري फरवरी फ़रवरी',
  'مارس آذار اذار मार्च',
  'أبريل ابريل إبريل نيسان أفريل अप्रैल',
  'مايو أيار ايار ماي मई',
  'يونيو يونيه حزيران جوان जून',
  'يوليو يوليه تموز جويلية يوليوز जुलाई',
  'أغسطس اغسطس آب أوت غشت अगस्त',
  'سبتمبر أيلول ايلول شتنبر सितंबर सितम्बर',
  'أكتوبر اكتوبر تشرين_الأول تشرين_الاول अक्टूबर अक्तूबर',
  'نوفمبر تشرين_الثاني نونبر नवंबर नवम्बर',
  'ديسمبر كانون_الأول كانون_الاول دجنبر दिसंबर दिसम्बर',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  [NAMES, MORE_NAMES].flatMap((list) =>
    list.flatMap((names, at) =>
      names.split(' ').map((name): [string, number] => [name.replace('_', ' ').normalize('NFC'), at + 1]),
    ),
  ),
);

/** The month (1 to 12) that a word in lower case names; null where it is none that is known here. */
export const knownMonth = (word: string): number | null => MONTHS.get(word) ?? null;
