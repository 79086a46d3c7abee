/**
 * Words for the people in a hard conversation, set apart by spaces: who serves, who is served, who is beside them. A query
 * that speaks of somebody is likelier about such a conversation than one about goods alone. What has more than three letters
 * stands for all words that begin so. For the build, as the endings.
 */
export const PEOPLE: Readonly<Record<string, string>> = {
  nb: 'jeg eg æ meg mæ min mitt mine mi vi oss vår du deg han ham hun henne ho hans de dem noen ingen folk kunde gjest pasient passasjer innringer elev bruker pårørende mann dame kvinne fyr jente gutt person menneske kollega',
  ro: 'eu mine mie mă îmi mi m meu mea noi ne nostru tu el ea ei lui îl îi i l lor cineva nimeni oameni om omul lume client clienț oaspe pacien călător apelant elev bărba femei tip tipul tipa tipă moș moșul doamn domn individ coleg',
  ru: 'я меня мне мной мой моя мои мы нас нам он его ему им она её ей они их кто никто люди людей людям человек народ клиент покупател гость гостя гостю гостем гости гостей гостям пациент пассажир абонент ученик мужик мужчин женщин тётка тётку бабка бабку дед парень парня коллег',
  th: 'ฉัน ดิฉัน ผม หนู เรา กู เขา เค้า มัน พวก ลูกค้า แขก คนไข้ ผู้โดยสาร ผู้ป่วย คนโทร ญาติ นักเรียน ผู้ปกครอง ป้า ลุง ยาย ตา พี่ น้อง ใคร คน เพื่อน',
  en: 'i im ive me my mine we us our you youre youve he hes him his she shes her hers they theyre them someone somebody anyone nobody people person customer guest patient caller passenger client shopper resident pupil parent visitor man woman guy bloke lady ladies lad colleague',
};
