import { wordSet } from './word-set'

/** A name that ends or begins with one of these is an organisation. */
export const ORGANISATION_WORDS = wordSet(`
  party committee university college school department ministry council commission court senate house parliament
  congress assembly bank group association union agency institute institution center centre foundation fund office
  bureau board authority administration campaign corporation company corp inc ltd llc plc co news times post journal
  tribune herald guardian gazette chronicle magazine radio television network press media studios records airlines
  airways motors systems technologies pharmaceuticals hospital clinic church mosque temple police army navy force forces
  guard league club society alliance coalition federation confederation organization organisation nations street
  services service watch project pac team partners partnership holdings industries international trust museum library
  theatre theater stadium airport station bridge tower hotel avenue road square park river lake mountain island islands
  county city state states valley beach bay war act bill treaty agreement amendment constitution conference summit
  forum festival cup games olympics championship prize award republicans democrats americans tea`)

/** Countries, regions and large cities, each word in small letters; no names of people. */
export const PLACES = wordSet(`
  afghanistan africa alabama alaska albania algeria america amsterdam angola arabia argentina arizona arkansas armenia
  asia athens atlanta australia austria azerbaijan baghdad bahrain baltimore bangladesh barcelona beijing beirut belarus
  belgium benghazi berlin bolivia bosnia boston botswana brazil britain brooklyn brussels budapest bulgaria burma
  cairo california cambodia cameroon canada caracas chicago chile china cleveland colombia colorado connecticut
  copenhagen crimea croatia cuba cyprus dallas damascus delaware delhi denmark denver detroit dubai dublin ecuador
  edinburgh egypt england estonia ethiopia europe finland florida france gaza geneva germany ghana glasgow greece
  greenland guatemala haiti havana hawaii helsinki honduras houston hungary iceland idaho illinois india indiana
  indonesia iowa iran iraq ireland israel istanbul italy jakarta jamaica japan jerusalem kabul kansas kazakhstan
  kentucky kenya kiev kyiv korea kosovo kremlin kuwait laos latvia lebanon liberia libya lisbon lithuania london
  louisiana luxembourg macedonia madrid maine malaysia mali malta manchester manhattan maryland massachusetts melbourne
  mexico miami michigan milan minnesota mississippi missouri moldova mongolia montana morocco moscow mosul mozambique
  mumbai munich myanmar nairobi namibia nebraska nepal netherlands nevada nicaragua niger nigeria norway ohio oklahoma
  oman oregon oslo ottawa pakistan palestine panama paraguay paris pennsylvania pentagon peru philadelphia philippines
  phoenix poland portugal prague pyongyang qatar quebec rome romania russia rwanda scotland seattle senegal seoul
  serbia shanghai siberia singapore slovakia slovenia somalia spain stockholm sudan sweden switzerland sydney syria
  taipei taiwan tanzania tehran tennessee texas thailand tokyo toronto tripoli tunisia turkey uganda ukraine utah
  uruguay venezuela vermont vienna vietnam virginia wales warsaw washington wisconsin wyoming yemen york zambia zimbabwe
  us u.s uk u.k eu u.n un nato hampshire jersey carolina dakota mexico zealand lanka arabia emirates orleans vegas
  angeles francisco diego antonio`)

/** Written large and neither person nor place: days, months, peoples, creeds. */
export const OTHER_LARGE = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter ramadan thanksgiving congress parliament god bible koran quran internet
  twitter facebook google republican republicans democrat democrats democratic labour conservative conservatives tory
  tories liberal liberals american americans british english scottish welsh irish french german germans russian russians
  chinese japanese israeli israelis palestinian palestinians syrian syrians iraqi iranian muslim muslims christian
  christians jewish catholic catholics hispanic latino latinos african asian european europeans mexican canadian
  australian indian islamic islam arab arabs the a an i ok tv`)
