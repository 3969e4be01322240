import { wordSet } from './word-set'

/** First names that are frequent in English-language news, in small letters. Few on purpose: they only lend weight. */
export const MALE_NAMES = wordSet(`
  aaron abdul adam ahmed alan albert alejandro alex alexander ali allan amir andrew andy angus anthony antonio arnold arthur
  ben benjamin bernard bill billy bob boris brad brendan brian bruce carl carlos charles charlie chris christopher chuck
  colin craig dan daniel darren dave david dean dennis derek diego dmitry dominic donald doug douglas duncan dylan ed
  eddie edward emmanuel eric ethan evan felipe felix fernando francis francisco frank fred gareth gary gavin geoff
  geoffrey george gerald giovanni glenn gordon graham greg gregory guy hamid harold harry hassan henry howard hugh hugo
  hussein ian ibrahim igor isaac ivan jack jacob jacques jake james jamie jared jason jay jeff jeffrey jens jeremy jerry jim jimmy
  joao joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth
  kevin khalid kyle larry lars laurence lawrence lee leo leonard lewis liam lloyd louis lucas luis luke marc marco marcus
  mario mark martin matt matteo matthew max michael miguel mike mikhail mitch mitt mohamed mohammed morgan moses muhammad murray
  nathan neil nicholas nick nigel noah norman oleg oliver omar oscar owen pablo pat patrick paul pedro pete peter phil
  philip phillip pierre rafael ralph ray raymond recep reuben ricardo richard rick rob robert roberto rod roger roland ron
  ronald ross roy russell ryan salman sam samuel scott sean sebastian sergei sergey shane shaun simon stanley stefan
  stephen steve steven stuart ted terry theodore thomas tim timothy tom tommy tony trevor tyler victor vincent vladimir
  volodymyr wayne will william xavier yusuf zachary zach`)

export const FEMALE_NAMES = wordSet(`
  abigail agnes alexandra alice alison amanda amber amelia amy ana andrea angela angelina anita ann anna anne annette
  annie audrey barbara beatrice becky bernadette beth betty beverly brenda bridget caitlin camilla carla carly carmen
  carol caroline carolyn catherine cecile charlotte cheryl chloe christina christine claire clara claudia colleen
  courtney cynthia daisy danielle dawn deborah debbie debra denise diana diane donna doris dorothy eileen elaine eleanor
  elena elisabeth elizabeth ella ellen emily emma erica erika erin esther eva evelyn fatima fiona florence frances
  gabriela gail georgia geraldine gillian gina ginny gloria grace greta hannah harriet heather heidi helen hilary hillary
  holly huma ingrid irene isabel isabella ivanka jacqueline jane janet janice jasmine jean jennifer jenny jessica jill
  jo joan joanna joanne jodie josephine joyce judith judy julia julie karen kate katherine kathleen kathryn kathy katie
  katrina kay kayla kellyanne kelly kerry kim kirsten kirsty kristen laura lauren leah leslie lily linda lindsay lisa liz lois
  loretta lorraine louise lucy lydia lynn madeleine maggie mandy margaret maria marie marilyn marina marion martha mary
  maureen megan megyn melania melanie melissa meryl mia michelle mika miranda miriam molly monica nadia nancy naomi
  natalia natalie natasha nicola nicole nina nora olga olivia pamela patricia paula pauline penny phyllis polly priti
  rachel rebecca renee rhonda rita rosa rosalind rose rosemary ruth sally samantha sandra sara sarah selina shannon
  sharon sheila shirley sofia sonia sophia sophie stacey stella stephanie sue susan susanna suzanne sylvia tammy tanya
  tara teresa theresa tina tracey tracy ursula valerie vanessa vera veronica victoria virginia vivian wendy whitney
  yolanda yvette yvonne zoe`)
