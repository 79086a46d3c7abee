import type { LanguageProfile } from './profile.ts';

/** Thai: its words have no endings. */
export const th: LanguageProfile = {
  personWords:
    'ฉัน ดิฉัน ผม หนู เรา กู เขา เค้า มัน พวก ลูกค้า แขก คนไข้ ผู้โดยสาร ผู้ป่วย คนโทร ญาติ นักเรียน ' +
    'ผู้ปกครอง ป้า ลุง ยาย ตา พี่ น้อง ใคร คน เพื่อน',
  quotationMarks: '“”',
};
