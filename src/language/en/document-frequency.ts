/*
 * Compiled by tests/bench/compile-frequencies.ts (npx tsx tests/bench/compile-frequencies.ts) from wordfreq 3.1.1 by
 * Robyn Speer (https://github.com/rspeer/wordfreq), which counts words of news (NewsCrawl, GlobalVoices), Wikipedia,
 * books, subtitles (OpenSubtitles, SUBTLEX) and the web, and from the words of WordNet 3.1. Changed: only stems, and in
 * steps. This table, unlike the rest of the project, is under CC BY-SA 4.0: see assets/notices.
 */

/** The share of reports in English that hold a stem of the first step, at least; each further step is twice as many. */
export const MIN_SHARE = 0.02;

/** Stems of English words by how many reports hold them, rarest first. */
export const FREQUENT_STEMS: readonly string[] = [
  `
    abandon abus academ accid accur accus acquir actor adam adapt adjust adopt advantag adventur advertis advic
    advis affair afford afraid afternoon agricultur aim aircraft airport alcohol alex aliv alleg alli amend
    analysi ancient angri annoy anywher apolog appeal appl appropri approxim argu argument arrang aspect assembl
    assess asset assign athlet attach attitud attorney audienc automat aw background ban bare basi batteri bay
    beer behavior belief bell belong ben besid bet bigger bike billion birth birthday bitch blame bless blind blog
    blow boat bob bomb bond bone border bore boss bother bottl bottom bought bowl boyfriend branch breakfast
    breath bridg brief bright broad broadcast broke broken budget bus button cabl cake calcul calm cancel cap
    capabl capac captur categori cathol caught chain chair chairman chamber champion championship chapter chart
    chase chat cheap chemic chicken chosen christ circl circumst citizen classic client climat clinic closer cloud
    coast coat coffe colour combat comic compet complain complic compon concentr concert confid conflict confus
    congress consequ consider constant constitut consult contest context convent convert convict convinc cooper
    cop core corner corrupt counter coverag crack crash cream creativ crew crimin crisi crowd crown cute cycl dear
    debat debt decad declar declin dedic defeat defin delay deliveri demonstr deni depress depth deputi descript
    deserv desir detect dick diet dinner disabl disappear disappoint display distanc distinct distribut divers
    divid domest domin don donat download draft drama dri drunk dude duti ear easili eastern edg editor effici egg
    electron element elimin email empir empti enabl encount encourag enemi enforc ensur entertain entri
    environment era error escap essenti estat evalu everybodi everywher evil ex examin excel exclus excus exercis
    exhibit expand expans experienc expert explor expos extens factori failur fake fals familiar famous fantast
    farmer fashion faster fat fault favor favourit fee feed fell fellow festiv fifth financ finger flag flat flood
    flow flower folk foot forest forev forgot formal format fortun foundat fourth fox frame frank freedom frequent
    fresh fruit fuel fulli gate gather gender giant girlfriend golden googl governor grab grace graduat greater
    greatest grew grown guarante guest guilti hang harm harri hat healthi heaven height hello henri hero hide
    highlight hire hole holi holiday honor household hunt id ideal ident iii illeg illustr immigr implement imposs
    inch incid incred inde index infect innov instal instanc instruct instrument integr intellig intend intens
    intent interact interpret iron jack jail japan jersey joint journal journalist journey joy kingdom kiss
    kitchen knock label labor labour lake lane larger lawyer lay layer leadership lee legisl length lesson let
    liber licens lift literatur lock loud lucki lunch ma mad magazin magic mail manner marin martin massiv mate
    max mayor meal meat mechan medicin medium mess mid mike milk mill mine minimum ministri mistak mm mode monitor
    monster moon moral most motion motiv motor mount mouth muscl museum mysteri narrat nativ necessari neck negat
    negoti neither net newspap nick nine nois nomin northern novel nuclear numer nurs obtain occas ocean odd
    offens oppos opposit orang organis otherwis overal packag pair panel pari parliament passeng passion path
    pattern payment peak perman permit perspect pet phase photograph pilot pitch plane planet plate platform
    pleasur plenti plot pocket politician poll pool port portion possess pound pray predict premier presenc
    preserv primari prime princ principl prior prize procedur proceed profil programm proof protein protest proud
    psycholog punish pure qualifi quarter quiet quit quot rain ran random rape rapid ray reaction reader recal
    recogn recov recruit reform regist reject relax relev religi religion remark remind rent repair repeat repli
    republ rescu resist resolut respond restaur restor restrict retail retir revenu revers reward roman roof root
    rose rough rout row royal ruin rush saint salt sampl sat scare scheme scientif scientist scream seal sector
    seed sentenc settl shadow shame shift shirt shock shoe shoulder shower shown shut sight signal silver sky
    slight slowli smaller smart smell smile smith snow soft softwar soldier solid solo solv somebodi somewher
    southern speaker speci speech spell spirit split spoke squad squar stadium statist status steal steel storm
    strang strategi stream strength stretch strike stuck studio sub submit subsequ succeed suck sudden sugar
    suicid suprem surfac surgeri surround survey suspect sustain swim switch symbol tag talent tank task tast
    taught tea tear tech technic techniqu televis temperatur tend termin terribl territori theme therefor threat
    threaten thus tight tini tire tom ton tool topic tough tournament tower traffic trail transform transit
    translat trap trend trick troop truck truli tweet twenti twice twitter typic ultim unabl unfortun uniqu unlik
    upper upset urban util valid valley van vari varieti vice victim victori violat violenc vision visitor visual
    volum volunt voter wage wake wale warm warn wash wave weak weather web wed weird wheel whenev wild will wine
    wing wire wit wors wound yard yellow younger youth zero zone
  `,
  `
    abil absolut access achiev add address administr admit adult advanc affect agenc agent agreement ahead aid
    album alon altern amaz amount angel announc annual anti anymor anyway apart appar appli applic appoint appreci
    approach approv arm armi arrest arriv artist ass assist assum attempt attend attent attract august averag
    avoid awar award awesom bag balanc ball band bar basic battl beach bear beat becam bed began benefit bird
    block blood blue born box brain brand brought brown built burn camera camp campaign cancer candid cannot capit
    captain career cash cast cat catch celebr cell cent centr central centuri challeng channel chief china choic
    choos christian church civil clean click cloth coach code cold color combin comfort command commerci commiss
    commit committe communic compar competit complex comput concept concern conduct confer confirm conserv consist
    construct consum contact contain content contract contribut convers cook cool copi corpor correct council
    count crazi credit cri crime critic cross cup custom dad daili damag damn danc danger dark daughter deep
    defend defens definit degre deliv demand democrat depend destroy detail determin devic difficult digit discov
    diseas district divis doctor document dollar door doubl doubt draw dream dress drink driver drug earlier earn
    earth east econom economi edit effort eight electr emerg emot employ employe engag enter environ episod equal
    equip especi establish estim even eventu evid except exchang excit execut expens explain express extend extra
    extrem facil factor fail fair faith farm fast favorit fear feder feet felt femal file fill financi firm fish
    fit fix fli flight floor footbal foreign forget forward franc function funni gain garden gas gay generat
    german gift glad glass global goe gold gone grade grand grant green growth guard guess guid gun hair hall
    handl heat heavi hell hi higher hill histor honest hors hospit host hot hotel huge hundr hurt husband ice
    identifi ignor ii ill imag imagin immedi impact impress incom independ indic influenc initi injuri insid
    inspir institut insur internet interview introduc invest investig invit island item joke judg jump justic kept
    key kick knew knowledg la lack ladi languag latest laugh launch leader leagu led leg legal letter librari
    liter load loan longer lord loss lower luck machin maintain male manufactur map marri marriag mass master
    materi meant measur memori mental mention messag met metal method middl mile militari minist minor mission mix
    mobil modern mom mountain movement multipl murder near network nobodi none normal notic object observ obvious
    occur oil ok okay older onlin opinion opportun option owner pack paid pain paint paper particip partner
    patient peac percent perhap photo physic piec plant plus poor pop popul popular potenti prefer prepar pressur
    prevent print prison pro profession professor profit progress promis promot proper propos prove pull purchas
    purpos push qualiti queen radio rais rank rare realiti realiz recommend reduc reflect refus regard regul
    regular remov replac republican request reserv resid resourc reveal rich ride ring rise risk river rock roll
    sad safe safeti scale scene schedul scienc score screen sea search seat secret secretari section seek select
    senat senior sent separ session seven sexual shape ship shoot shop sick signific simpl simpli sing sir sister
    skill skin sleep slow smoke societi sold solut sorri sort soul speed spend spent sport spot spread spring
    staff stage statement station stick stock stone store straight stress structur struggl stuff stupid style
    subject suffer suit sun super suppli suppos surpris surviv sweet tabl target teach teacher technolog ten text
    theori thousand throughout throw ticket tie tip titl tomorrow tonight touch tour track tradit transfer
    transport treat treatment tree trial trip troubl trump trust truth tv union unless updat user various vehicl
    version villag voic wall wast weapon wear websit weekend weight welcom western wide wind window winner winter
    won wood worker worri worst worth wow writer written wrote yesterday
  `,
  `
    abl accept accord account act action activ ad addit age ago agre air allow almost anim answer anyon appear art
    articl associ attack author avail babi bank beauti begin bill bit black board bodi boy break bring brother buy
    came card carri center certain chanc charact charg check child children claim class clear club collect colleg
    comment common communiti complet condit connect consid cost counti coupl cours court cover creat cultur
    current cut data date dead deal death decid decis depart describ design die direct director discuss dog drive
    drop due earli easi eat educ effect elect els energi engin enjoy enough entir event everyon everyth exact
    exampl exist expect experi eye fact fall fan far father featur field fight figur film fine finish fire five
    focus food form former four front full fun fund further futur gave given goal ground grow half happi hate
    health hear heard heart held histori hit hold human idea improv increas individu industri inform instead
    intern involv john join kid kind king known land larg late later lead learn least less lie light like limit
    link list listen local locat lose lost low main major march mark market match matter mayb medic men million
    mind minut model moment morn mother movi natur news nice non north note offer offici often onc oper organ
    origin other outsid page parent park particular pass past pay perfect perform period phone pick pictur polic
    polici polit posit possibl practic present presid press pretti previous price privat probabl process produc
    program project properti protect publish quick race rang rate re reach readi receiv recent record red refer
    region relat relationship releas remain rememb repres requir research respect respons rest return review road
    role room round rule sale save saw secur seen self sell send sens seri serious serv sever sex share shit short
    shot sign similar singl sit site situat six size small social sometim son song soon sound sourc south space
    speak special specif stand standard star stay step street strong student studi success suggest summer taken
    tax term test third togeth told took total town trade train travel true type understand univers usual valu
    video view visit vote walk war went west white whole wife wish woman wonder write wrong yeah yes young
  `,
  `
    actual alreadi alway anyth area ask away bad base becom believ best better big book build busi car care case
    caus chang citi close compani continu control countri develop differ end ever face famili feel few final find
    follow forc found free friend fuck general girl give god govern group guy hand happen hard head high home hope
    hour hous howev import includ interest issu job keep kill last law leav left level line littl live long lot
    man manag mean meet member miss money month move music name nation next night noth number offic old open order
    own part parti person place plan player pleas point post power problem product provid public put question read
    real reason report result run school season second seem servic set side someon someth stop stori support sure
    system talk team tell thank thought three today top turn unit wait watch water week win without women word
  `,
  `
    back call come day first game go good got great help know life look love made make need never new peopl play
    realli right said say see show start state take thing think tri two use want way work world year
  `,
  `
    get no not one time
  `,
];
