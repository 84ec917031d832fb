/**
 * What news reports call a country and what is of it, a country a line: its name, the adjective and the people, usual
 * short forms, and the seat by which its government is meant ("Moscow said"). Names of two words stand with the word
 * that tells most. After the short names and adjectives of Unicode CLDR and the style guides of the news agencies.
 */
export const COUNTRIES = `
afghanistan afghan kabul
albania albanian tirana
algeria algerian algiers
america american us u.s usa u.s.a states washington
angola angolan luanda
argentina argentine argentinian
armenia armenian yerevan
australia australian aussie canberra
austria austrian vienna
azerbaijan azerbaijani azeri baku
bahrain bahraini manama
bangladesh bangladeshi dhaka
belarus belarusian minsk
belgium belgian
bolivia bolivian
bosnia bosnian sarajevo
brazil brazilian
britain british uk u.k briton london kingdom
bulgaria bulgarian sofia
burma burmese myanmar
burundi burundian
cambodia cambodian
cameroon cameroonian
canada canadian ottawa
chad chadian
chile chilean santiago
china chinese beijing
colombia colombian bogota
congo congolese kinshasa
croatia croatian zagreb
cuba cuban havana
cyprus cypriot nicosia
czech czechia prague
denmark danish dane copenhagen
ecuador ecuadorian ecuadorean quito
egypt egyptian cairo
england english
eritrea eritrean
estonia estonian tallinn
ethiopia ethiopian
eu e.u european europe brussels
finland finnish finn helsinki
france french frenchman paris
georgia georgian tbilisi
germany german berlin
ghana ghanaian accra
greece greek athens
guatemala guatemalan
haiti haitian
honduras honduran
hungary hungarian budapest
iceland icelandic icelander
india indian delhi
indonesia indonesian jakarta
iran iranian tehran
iraq iraqi baghdad
ireland irish dublin
israel israeli jerusalem
italy italian rome
jamaica jamaican
japan japanese tokyo
jordan jordanian amman
kazakhstan kazakh
kenya kenyan nairobi
korea korean seoul pyongyang
kosovo kosovar kosovan
kuwait kuwaiti
kyrgyzstan kyrgyz
laos lao laotian
latvia latvian riga
lebanon lebanese beirut
liberia liberian
libya libyan tripoli
lithuania lithuanian vilnius
malawi malawian
malaysia malaysian
mali malian bamako
mexico mexican
moldova moldovan
mongolia mongolian
morocco moroccan rabat
mozambique mozambican
nepal nepali nepalese kathmandu
netherlands dutch hague
nicaragua nicaraguan
niger nigerien niamey
nigeria nigerian abuja
norway norwegian oslo
oman omani muscat
pakistan pakistani islamabad
palestine palestinian
panama panamanian
paraguay paraguayan
peru peruvian lima
philippines philippine filipino manila
poland polish pole warsaw
portugal portuguese lisbon
qatar qatari doha
romania romanian bucharest
russia russian moscow kremlin
rwanda rwandan kigali
saudi arabia riyadh
scotland scottish scot
senegal senegalese dakar
serbia serbian serb belgrade
singapore singaporean
slovakia slovak
slovenia slovenian slovene
somalia somali mogadishu
spain spanish spaniard madrid
sudan sudanese khartoum
sweden swedish swede stockholm
switzerland swiss
syria syrian damascus
taiwan taiwanese taipei
tajikistan tajik
tanzania tanzanian
thailand thai bangkok
tibet tibetan
tunisia tunisian tunis
turkey turkish turk ankara
turkmenistan turkmen
uganda ugandan kampala
ukraine ukrainian kyiv kiev
un u.n nations
uruguay uruguayan
uzbekistan uzbek
venezuela venezuelan caracas
vietnam vietnamese hanoi
wales welsh
yemen yemeni sanaa
zambia zambian
zimbabwe zimbabwean harare
`;
