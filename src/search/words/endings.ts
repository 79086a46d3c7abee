/**
 * Endings that languages put to their words. For the build; the browser gets those of the language it searches, with the
 * first answers.
 */
export const ENDINGS: Readonly<Record<string, string>> = {
  nb: 'ingene ingen inger elsene elsen elser heten heter ende ande enes erne ene ere est ert ing els het ete ede er en et es te e a s t',
  ro: 'urilor iilor ului elor ilor urile ilor ator atoare arile arilor are ari ire iri ere eri area arii easca este eaza ajul aje ante anti ul ui ii le lor ea ei este esc esti eau iau at ata ati ate and ind it ita iti ite ut uta a e i u o',
  ru: 'ившись ывшись ировать иваться ываться ениями аниями остями ивать ывать ировал ениям ениях аниям аниях ением анием ового ения ении ений ение ания ании ение ению ости остью ость ются ится ется утся ятся ался алась ались ились илась ился ешься ишься иями ями ами ого его ому ему ыми ими ете ите ешь ишь ает яет ают яют ала ало али ила ило или ать ять еть ить уть ыть ой ей ий ый ая яя ое ее ие ые ов ев ам ям ах ях ом ем ых их ую юю ет ит ут ют ат ят ал ял ил ел ул ла ло ли а я о е и ы у ю ь й',
  en: 'ations ation ingly iness ments ment ness ings ing edly ers ies ied est ely ly ed er es s e y',
  th: '',
};
