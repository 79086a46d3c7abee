import type { LanguageProfile } from './profile.ts';

/** Thai: its words have no endings. */
export const th: LanguageProfile = {
  // A long vowel for a short one and the other way round, as ผุ้จัดการ for ผู้จัดการ: ุ ู, ิ ี, ึ ื.
  typedFor: 'ุููุิีีิึืืึ',
  personWords:
    'ฉัน ดิฉัน ผม หนู เรา กู เขา เค้า มัน พวก ลูกค้า แขก คนไข้ ผู้โดยสาร ผู้ป่วย คนโทร ญาติ นักเรียน ' +
    'ผู้ปกครอง ป้า ลุง ยาย ตา พี่ น้อง ใคร คน เพื่อน',
  stopWords:
    'ก็ กว่า ก่อน กับ ขอ ของ คน ครั้ง ความ คอย คำ คือ คุณ งาน จะ จาก ช่วย ด้วย ตรง ต่อ ต้อง ตอน ตั้ง ตัว ถ้า ถึง ทาง ทำ ' +
    'ทำงาน ที่ ทุก นั้น นี้ บอก พอ พูด มา มี ยัง รอ รับ รู้ รู้สึก ลูกค้า ว่า สั้นๆ สิ่ง หยุด หรือ หา อย่า อยู่ ออก อะไร อีก เขา ' +
    'เดียว เป็น เมื่อ เริ่ม เรื่อง เลย เห็น เอง แค่ แต่ แล้ว และ ใจ ใน ให้ ได้ ไป ไม่ ไม่ใช่ ไว้',
  // Counted over the 37 topics.
  wordRatio: 1.12,
  quotationMarks: '“”',
  writesNoSpaces: true,
  speakerForms: [
    ['ค่ะ', 'ครับ'],
    ['คะ', 'ครับ'],
  ],
  typography: [
    {
      // เธอ for “she”, มัน for “it”; not ทรงผม “hairstyle”, น้ำมัน “oil”.
      pattern: /เธอ|(?<!ทรง|เส้น)ผม(?!ม)|(?<!น้ำ|ไข)มัน(?!ธ|ส)/,
      message: 'A pronoun stands in the text that is too familiar: เธอ, ผม or มัน.',
      fix: 'Write คุณ, ลูกค้า or no pronoun at all.',
      only: 'text',
      severity: 'advice',
    },
    {
      pattern: /[\u0E01-\u0E4E]{4}\.(?:\s|$)/,
      message: 'A Thai sentence ends with a full stop.',
      fix: 'Take the full stop out; a space parts sentences.',
    },
    {
      pattern: /[\u0E01-\u0E4E], ?[\u0E01-\u0E4E]/,
      message: 'A comma stands between Thai words.',
      fix: 'Write a space, or และ.',
    },
    {
      pattern: /(?:ค่ะ|คะ)(?!\/ครับ)|(?<!\/)ครับ/,
      message: 'A polite ending is given for women or for men alone.',
      fix: 'Write both: ค่ะ/ครับ after a statement, คะ/ครับ after a question, นะคะ/ครับ; the reader is shown one.',
      only: 'wording',
    },
  ],
};
