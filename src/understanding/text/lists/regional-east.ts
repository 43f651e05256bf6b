/**
 * More words of Bali, Nusa Tenggara, Borneo, Sulawesi, Maluku and Papua: Balinese, Sasak, Sumbawa, Bima, Manggarai, Sumba, Kupang, Banjar,
 * Dayak, Kutai, Pontianak, Bugis, Makassar, Toraja, Buton, Gorontalo, Manado, Ambon, Ternate, Papua. Same format as `lexicon.ts`.
 */
export const EASTERN_WORDS = `
kapan: pidane pidanke piran pirang_ke pidanq nggarap_pisa pisa_ngkali ngara pirangpira pabilanya bilanya hambila kueh_katika pea hampeak
kapan: uppannapi uppannaji uppanai siangapi siapa_allo sikapan piranni pirangngallo pira_bongi piammbuoli omolu omoluwa tomolu tempo_apa
kapan: kapanka
jam_berapa: jam_kuda jam_pire jam_siaga jam_siapa jam_brapa jam_barapa jam_piran tabu_pira tette_siaga jam_pida
di_mana: dijane dijake mbe embe ta_ape be_ta nia_nia ngempia nggara_nia di_manapi kegae tegae umba umbanai toutonu tonu utonu hampai_apa
di_mana: di_hapakah hung_kueh hong_kueh intu_kueh sanu dimanakang mana_jua dimanaleh dimanaka
ke_mana: lakar_kija kijang ojok_mbe jok_mbe ojok_embe kamana_kah nako_kueh lako_tegae lawo_kega mange_kemae
bagaimana: kenken kenkenang kengken kudiang kudyang berembe berempe ngkuaapa buneku bune_cou co_apa co_ape coo_tara ngata_nao ngga_kai
bagaimana: mbagaimana kayapang kayapakah maapa kayapalah kilen kilau_kueh apekah pekkoga pekkogi antekamma apa_pata umba_susi umba_nakua
bagaimana: wololo wolo_wolo depina wololoo bagemanaka bagimanakah bage_mana bagaimane kiapa_dang bagini_mana macam_apa mama_apa bagimanaa
mengapa: ngudiang ngujang ngudiange ngenken_ngude kenapi_ngude ngumbe ngumbek kembeq kembek bau_apa landing_apa landing_coo ngapang kanapa
mengapa: kenapaleh maapa_maka kanapakah mbuhen buhen magi angngapa angngapai aga_saba matumbai matumba matumbari yilongola longola
mengapa: akang_pa nganapa kiapakah kanapae
berapa: akuda kudang kudanga pire sepire pida pirakah sabarapa sabarapakah barapakah pirekah siagaro siapa_kilo sanggenna_siapa ngolo
berapa: ngoloo ngolonuwa opuru barapakang brapaka siagami sangapa pia opia
apa: napike napine apake apene apike apekeh apang narai en_en inon agae agapa agana agatu apami apaji apatu apanna wolo apakang apase
apa: apaso
siapa: nyenke sira_ke sirakehe enyen sirane sai_kah cou cei cee nggara_ngara nggira siapaleh siapang eweh hie nigai nigana inaikah minda
siapa: ito_wa tatonu tatonuwa sapakang siapaka inee
yang: siq_mara si_punya idja
tidak: tusing tuara ten_uning sing_ade singja singje ndekne ndeqne ndek_arak ndeq endek endeq ndarak ndaraq nondo nongka wati ti_loa toe
tidak: ndeng kadalah kadapang kadaka kd_kah jidi jida dia_tau jaton jatun tiya_kah idakkah tenai tennia deqgaga taniq tania taepa tae
tidak: tangngia diila diaalu diyalu dila dia_lu nyandalah njandak trabisa trapake sengtau sondetau tarusa indaji indaka ndaji indami mbae
tidak: maindah
tidak_ada: tusing_ada sing_ada nenten_wonten ten_wenten nenten_wenten nda_araq ndeq_araq wati_wara wati_ara kadadaan kadadapang kada_ada
tidak_ada: tadai jatun_ati jida_ada dia_tege deagaga taena diyaluma_o woluo diaa nyanda_ada nyandada sengada sond_ada sondeada tarda trade
tidak_dapat: tusing_maan sing_maan nenten_polih ten_polih sing_polih ndek_bau ndeq_mauq ndek_mauk ndek_dait wati_ndawi toe_haeng
tidak_dapat: kada_kabagian kada_kabagi jida_dinun jatun_dinun dena_lolongeng de_kulolongeng dena_lolongang nyanda_dapa nyanda_dapat
tidak_dapat: seng_dapa seng_dapat sonde_dapat sonde_dapa tra_dapat tra_dapa trada_dapat nda_dapat nda_kudapat tidak_kudapat
tidak_bisa: sing_nyidang tusing_nyidang nenten_prasida ten_prasida sing_bisa nenten_dados ndeq_bau ndek_bisa wati_loa toe_nganceng
tidak_bisa: kada_bisa dena_wedding dena_weddin tena_kulle takkulle tae_nakulle diyalo_mowali nyanda_bisa nyandabisa nyanda_mampu seng_bisa
tidak_bisa: senga_bisa tra_bisa trabisa_jalan tra_mampu nda_bisaka tidak_bisaka tidak_bisaki nda_bisaki
ada: wenten arak araq naraq arakke wara adaai adalah_kah tege aton engkapi engkana niakka niaji denno den_pi adakang adami adaka adapi
dapat: maan polihang mauk mauq baute ndawi haeng dinun dulih kulolongeng lolongeng lolongang nalolongeng runtu kugappa gappa nagappa ruai
dapat: naruai motapu otapu dapati dapami dapaka dapaki kudapat dapatmi kudapa dapate
belum: konden ndekman ndeqman endekman ndek_man ndekne_man wadipu wati_di toe_di hindai hidai nambai deppa tenapa tanapa tae_pa diipo
belum: diyapo balong belong balom blong belompi blumpi
sudah: suba sube uah wahke ngkali_wara waura poli hudah ampus leh_suah purapi puramo lebbami mangkamo mangka ma_olo yilapato lapatao sumo
sudah: sodapa somangada so_dapa so_datang su_dapa sudamo udami sudo
saya: titiange tityange icang cang cange gelah tiange plinggih eku nahu nyungga ndau yaku ulunnya diyang akuq iyana iyakku idina ikatte
saya: inakke inakkemi nakkeji akuna akunna wau_tia wau_nia watia watiya incedi inda_nia iaku bita betang sayae sa_pu sa_punya sapu_nama
saya: sayami sayaji
kami: irage iraga titiang_sareng ite ndai_ta itet kulaan ikei ikai idi_maneng ikambe ikatte_ngaseng kita_orang torang_samua torang_semua
kami: kitorang_semua ketong kotong tatong
kamu: ragane nyai_bli ida_dane side sida pelungguh pelinggih epe nggomi ita_ta hau andika kawam ikau ekau ikao ikautu idi_puang kitaka
kamu: iko_mie yio tingoli ikatteji
dia: iye_niku iye_no sia_re hia hi_a inya sidin sida_ie aleena alena iaji te_ito tio tiongolia olia de_pu de_punya depu depe antua ontua
bantuan: tetulung bantuana bantuanq bantuandi bantuanga bantuang bantuangna bantuangta bantuange dibantuakan panolongan panulung
bantuan: pangurupan pattulung tulungen pallapa_aga pabantuan bantuangka bantuankang
uang: jinahe kepenge pepes doing rigit ringgik doi_ta doiku doekku doekta doeta doeku doik tonji doi_a doina doi_bantuang ongi_doi uangka
uang: duitkah doi_dapa
beras: baase baas behas wari barasnya weas were werre werreq berreku berrena berasak berasaka berasakku berasna barra barrana barre mola
beras: tilola bele_pale berasmi barasnyo bira birasi
besok: lemaq lemak_aru jema jemaq jemak nais naisku diang dis_naisi haduang hemahemu rau haremaue isukleh sangaamang jewu sapa_andau
besok: bajapi ammuko makale masiang wutu lombui lombu ilee besong besopi esopi beso_jua beso_pagi
kemarin: uwi wiq uiq uiqna uik awai_ndede awi_ndi meseng_one kumalam malem_andau endau male_andau onni subangi bongi_olo sangbongi kola
kemarin: koolango olango kalamarin kalmaren kamareng kmareng kemaring kemareng kamarenmi
sekarang: nengka wahini wahinini wahinikah wayahini hituh metuh toh_endau kenohi makkokkoe makkukkue makkue kammaanne tem_polei totemo
sekarang: temo botia bo_ti sakarang_jua sabantar_jua sekarangpi sakarangji
nanti: buin_jebos nyanan nyanen kandari kanyu_ntapi kaina kainah kina nantileh matinai nggulingka denrepi minnapi minnapa ontii kaine
hari_ini: rahinane dinane_jani ai_ake leso_hoo hoo_leso andau_tuh andau_jituh esso_kokkoe esso_ewe allo_iate allo_anne allo_nanni
hari_ini: hari_botia dulahu_botie hari_skarang ini_hari ni_hari ini_hare hari_inimi
pagi: semengan das_lemah aru_aru aisiwari hanjewu subu_subu ele_pa ele_kele makariuwa bariba baribasa
siang: tengai tengari tangah_hari tengngasso tangngallo dulahu
sore: sanja sanje kemarian araweng karueng karuweng makaroang
malam: peteng petengan kelem kelemq wenni wengngi banngi banngia hui_hui hamalam sangamalam bongi mabongi
satu: besik asiki abesik sekek sopoq sopok esa ica ijeh erang sawiji asa_iji seddi sedi sere serre mesa tuwewu tuwau satung
dua: dadua due dadue suwa sua duang_ruang duwami
tiga: tetelu tigang telo talu tellu tellui tallu tallui tigami talluna totolu
empat: patpat upa upat ampat amput epat eppai appa wopato opa_t
lima: lelima lime liman_pulu
enam: onum unum annang unnung
tujuh: pepitu uju tuju pitungpulu tujui
delapan: kutus salapang_dua sagantuju aruwa arua karua dalapang delapang
sembilan: siwak sasembilan jalatien sembilang salapang asera kasera
sepuluh: dasa seppulo seppulona sampulo sangpulo mopulu
ambil: jemake jemakin nyemak ngejuk_baas ambile bait baitq mbait tebait bebait weha emi mbiku deki mbambil maambil diambili maambili
ambil: diambilnya duan manduan induan nduan malani ialai dialani angalle niallei angngalle untala alai naalai alami alla unnala hamao
ambil: yihama mohama ambeakan bambel baambe ambeakang ambi diambilakan ambilmi ambilki kuambil kuambilmi baambi
bawa: ngabe makta jauq jauk waa dading ndading membawai mambawa mambawai imbit mimbit imimbit ngawa tiwi utiwi matiwi angngerang ngerang
bawa: ngerangi erangmi deloa delo modelo bawaakan bawakang babawa bawami kubawa bawaki
mau: lakar kayun nyak_ke melak_ke melene mele melek meleq kene_nih nee ngoeng gori hakun handakai maku hakam hayak melok eloka elokka eloi
mau: elo ero eroka eroki morai maporai moraika motari ohila mohila maui mo_ambe momau mosu mokase mauki
boleh: dados_ke dadi_ke kengin kanggo_ke kaneh kanggoq kanggo_nah nganceng kawalah bulihlah bulihkah olihkah olehka wedding weddingga
boleh: naulle nakkulle akkullei makkulle mowali mo_wali mading molehkah bolekang boleka boleki bolemi
bisa: prasida nyidayang ngidayang loa tau_ulih magin bisalai ulle kulle kullei kulleka kulleki nakulle mampugi mowali_ta bisaji bisami
bisa: bisaka bisaki bisapi bisasa bisajo bisase
harus: wantah mustiq paralulu wajiblah iharus mustika haruski haruska harusmi harusi sabole
perlu: perluq paralulah uddani parallu parallui perluji perluka perlumi
tanya: metaken mataken nakenang metakon beketuan ketuan ketoan ngetuan beketoan ngonang bakatuan ketuanq sodi sowo rei ngkrei batakunlah
tanya: matakunan batakunan misek mahisek tampuai makkutana kutana akkutana makkutanang kutanang akkutanang akkutakna kutanya kutanyaki
tanya: tanyaka mekutana mekutanaki mohintu hintu mobilohu batanya tanyaakan batanyai tanyakang motanya tanyaki batanyak
minta: ngidih idih nunasang nunase ngelungsur lungsur_jinah ngendeng endeng ngelamin kananu raho ngkegi maminta paminta balaku laku_itah
minta: millau ellau mellau millauki palaku appala palaki appalaki pala_pala pelau mohile hile baminta mintaakang mintakan mintaka mintaki
minta: kumintami
tolong: tulungin nulungin tetulungan toing tulungakan tulungipang tulungleh dohop dohopkuh tulungka tulungnga tulungmi tulungngi tulungkih
tolong: tolongka tolongki bantu_kitong tolongi wantu tulungika
datang: rauh teked mai dumah nateng nalem polei battu battui battumi narapi rampo ratu dungga datangmi datangka datange badatang datangki
pergi: mejalan lampaq lalo laloq lalok lampa tulak_jalan haguet hagoet lokka lokkai jokka lokkaki mange mangei mangeki lampai malemi
pergi: lako_male monao nao monaomo bapigi pigimi pigika pigita pi_ambil pi_sana pi_bale
tunggu: antos_titiang ngantosang jantos antiang antianga ngantiang antih antihq ngantih antehne baantih katente kambari gereng gerenglah
tunggu: mahadangi hadangi mahadang hadang_dulu mahadangakan hapanhentai entai mantai mangentai tajeng matajeng tajang tajangngi attayang
tunggu: tayang tayangi tayangki attayangi mattajeng kampai tampai matayan timao mohima hima batunggu tunggumi tungguki tungguka
antre: baantri baatur matantri mangantri maantri makkantri antarian antriki antrika antrimi baantre baantrean
kirim: kirime ngiriming kirimakan kiringi kiringang akkiring kirimanga kirimka kirimki mokiriim bakirim kirimakang
terima: tarime narime terimaq narimaq nerimaq manarima manarimai natarima utarima tarimai tarimami natarimami anggerang batrima trimami
terima: kuterima kuterimami tarimaki tarimaka narrima nairima
kasih: baang baange baangin ngebaang ngewehin icenin ngicenin icen paice ebeng beng mbeng tebeng bengq bebeng mbengang mbei teing tei
kasih: teiku widi wihi dibarii barii dibarikan tenga manenga inenga nenga abbereang werei wereng nawereang mabbere erengi passareang
kasih: passare sareang sareangi nisare sareka sareki nasare bengan bengannga benna mbenna nabenna mbenganni wohi wohiya yiwohi yilohi
kasih: mowohi kasikang kaseki kasika kasiki kasimi bakase
lapor: ngelaporang ngaporang laporang laporq ngelapurang laporra balapor malaporakan melaporakan malapurakan makilap mallapor laporoki
lapor: allapor mapporo laporkang laporka laporki molaporu balapur
beri_tahu: uningang nguningang orahin ngorahin ngorahang orain badak badakin badaqan bebadaq sanjiang ntaungang podang babaroh babaritahu
beri_tahu: dipadahi padahi padahakan mamadahakan dipadahakan masanan sanan mampahatang paissengi paisseng paissengiki pissengi paissengang
beri_tahu: napaissengi napau pauangi pauang pauannga podai mopotau kase_tau kase_tahu kasetau kastau kas_tau kase_taw bilangka kasi_tauka
beri_tahu: kasi_tauki
daftar: ngedaftarang ndaftarang ngdaftarq didaptarakan mandaftarakan daftarakan daptarakan mandaftarleh mandaftar_jewu madaftar maddaftara
daftar: mandaptara addaptara madaptara madaftara badaftar badaptar daftarka daptarka daftarki daptarki didaftarki modaftari daftarmi
terdaftar: kacatat ketulisq tetulis tadata tadaftar tadaptar tercatatji terdaftarji terdaftarka terdaftarki terdaptarka adakah_namaku
terdaftar: tasuratleh tamasuk tamasu tamaso masok_nama ritulis riuki niukirik nitulisi ta_daftar ta_catat
lihat: nyingak cingak cingakin tolih nolih tingalin ningalin nengneng nyelet gitaq gitak tegitaq begitaq eda lelo ngita malihat malihati
lihat: malihatkan malihatakan dilihatakan ita_ampie nampayah nampahi nyenuk mita mmita makkita kitai kiteki naita anciniki cini cinik
lihat: cinikki accini nicini ninicini tiro matiro titiro untiroi bilohe mobilohe liakang balia liatka liatki liatmi
pindah: magingsir makisid gingsir meengkes ngalih_balik pindaq bepindaq ngaleq bapindah mamindah maalih balalu ungkah mungkah mallele lele
pindah: allette lette lettemi aletteka alette letteka lete bapinda pindami pindama pindaka pindamka pindahka pindahma modelto
meninggal: suba_lina ngelina matiq mateq memati mbora mati_kah matei matay nihau suarga matemi matemo maponco_sunge mallinrung linrung
meninggal: amoterang bongka malele so_mati su_mati meninggalmi matimi maitua_mati lepas_jiwa
hilang: elung nyisidan ilangq telang ngilang lelang mora_ga hilangleh hilangai lihang layau teddeng teddengngi teddengi tappelang tappela
hilang: taddengi teddemi padde lenye yiombu ombu tailang ilangmi hilangmi hilangka tahilang ilangi
lupa: engsap ngengsapang lupaq kelupaq lupaang leupa lupaai kalumpanan kalapin lapi takalupa lupabelah lingu kalupa kalingauan lingau
lupa: takkalupa tekkalupai allupai akkaluppa kaluppai kalumpa takkaluppa kalupai kaluppaka kukaluppai kukalumpai takalupae kaumpai yilupa
lupa: lipata olipata balupa talupa lupami lupaka kulupa kulupai
curi: memaling malinge nyolongin kemalingan memalingan nako nake campang cajingara mamaling dimaling maamaling takau manakau inakau nakau
curi: ennau mennau naennau maennau lukka allukka nilukka palukka nalukka boko maboko naboko mohutia bacuri pancuri
potong: getep ngetep mategel getepang telih polongq tepolong tepotong polong poro dikerat_duit mamutung tutuk_itutuk tawek tetek inetek
potong: napolo gareppu nipolong polongi nirattasa pottong napotong dipotongki dipotongji bapotong dapotong putung diputung
kurang: kirangan kuang kuangan kurangq kurra kakurangan kakuranganleh kurangi kuranngi kurangngi kuranni akurang kurangki kurangmi
kurang: kurangka kurangnge tangganna
habis: suud_telah telahe bisq ambangi bohos keta habisai habisan lepah lepahe mepusi cappu cappumi cappui lebbacappu labusu labbusu
habis: lakbusu labusumi puppu puppumi yilapali lapatalo abismi abiski soabis suabis tarabis
rusak: usak usake uug uwug rusakq sedaq sedak iha rusakai hancuran buseng solangi masolang solang panra panraki pansa kala kasolang rusa
rusak: rusamo molohuto tarusak rusami
busuk: berek bereke buyuk bengu bengek buoq boyoq bosoq bengeq ngonco mpungga busukan buruk_bau maram habut kebbong kebbongngi makebbong
busuk: makebong bosi bosimi bottoi botto kebbongi bossi mohuhuto huhuto boboso babusu tabusu busu
bau: bonne bengu_ee anyir beboq semek mbau mabau mabawui maeyo mabowong ammau_busuk bosi_ambauna mabosi bafufu
kutu: tuma tumane kutuq bukbuk bekutuq hudu wudu bubukleh bakutuan bakutulah mahutu guti utuang mautu engka_utunna kumbuhu utuanni
kutu: nia_kutunna bukumu utuna mohutu hutuo bakuti bafonu bakutuji kutuji bubuse
ulat: uled uledne uleq bauled baulat maulat hulet hulat ulli olli wule ulate
basah: belus belusne baseq basaq bisaq mbeca beca kabasahan mabasah bisah marica baasah mabaca basa basami tabasah bababasah mobuheli
basah: maricaka macamba
sobek: uek uwek uwekne sebit sebitne robekq suitq sebek bera sabit saritan tasarit rabit rabitleh tarabit rabite rabis mabassi marea
sobek: karreppa kape sarape tarobe robe karobe kapesa
batu: batune batuq wadu batui batungna batunna babatu tabatu
jelek: jele jelene lenge kesuang jeleqq ndek_solah soleqndeq kacoci jahat_baras jahatai pandit papai makarrubu maja jaimo kodi
jelek: kodong_jeleka kadera
marah: gedeg brangti nyengit menggah sili sesili ncuni mbani rabe sarik sarikan disariki sanyai lalau_sanyi hanyak basinga macai macaika
marah: picai larro larroi larroa marrang karru sengke massengke yingo moyingo pastiu bamara bamarahi sarikannya
kasar: gembrang galake bangras kasarq disambati disumpahi pang_singhal hamboi disungguti babuntut disengaki sengaki kamboti nabentak
kasar: nahardik karaso nigassi naparingerrang pongoroi kasaraki galaki kasa baku_maki maki_maki babentak dong_maki cuki_maki
ancam: jejehin nakutin ngancemin ngadek_jejeh diancame ancamq mataq ncambe diancami maancam mambungai iancam naancam niancang acangi
ancam: naancang baancam
dipukul: tigtig tigtige tigtiga pagpaga empok_diampuk jagur jagure jagura jagurin pantok pantoke tepantok teempuk mbanjul mpaga siga_pukul
dipukul: dihantup hantup dicatuk dicatuki ditampiling lengkaai inepak iningkes nauno iuno nasessa jagguru najagguru jaguru nitunrung
dipukul: tunrung natunrung nattunrung sambila najambak najagguruka yilawada bakupukul dapukul dapa_pukul bapukul dihajar tapukul
dipukul: kana_pukul
takut: nyeh nyehe jerih takutq takutne ketakut dahu rantang madaru katakutan takutanleh gair takutai mikeh mitau metau metauka metauki
takut: matau malla mallaka mallaki mallaku nakamallakki kamallakki matakuna mataku mohe heka moheupo takotang takoka takutka takotmi takoe
lapar: seduk seduke layah layahq lape lapeq bedaq bekedaq hampi darem balapar kalaparanleh balau malupu maluppu lupu maluppuka cipuru
lapar: cipuruka tamatu ma_lumu yilimbado hudopo hudopa palapar
sakit: sakitq nyakit sekitq sekit sekita midut ledo pili beti hidupgaring kagaringan haban kahaban pehe mapehe peteh malasa lasa malasai
sakit: lasaka mallasa garringi garring garringngi garringa garringka garrinna bikkaru masaki masakina ngongoto ngotoa molulo sakika sakimi
tua: odah odahne lingsir lingsirne toaq toak towaq tuhaai tuhanya bakas_bakas matuha hide matowa matoa macowa macoa macoana toana tau_toa
tua: toami toaka tomatoa mopanggola panggola tetua orang_tuatua toamo suda_tuami tuhami
buta: picekne buteq tunanetraq mbuta picak picakleh babuta matabuta putto tabuta butami pece
tuli: bongol bongole kedeng bengel bongolq kedok kedokq dedok tingeq padana tunge bangal bangalnya kanguak binit bangingi bungol
tuli: tappu_dolinna taru taruji taruka pongo tulidong tuling
pincang: perot_batis cungklik cungkil pincuk jengkol jengkolq bokah bingkok_batis pincangai pakang_pinjang keppang keppangi keppangngi
pincang: kepang sempang tengko
janda: balunne bebalu bebalune baluq bebaluq balulah jandai jandamo tobalu wualo
anak: pianake pianak okan oka kanake kanak kanakq bije bijanku anad anakulun kakanakan kanakan kakanak anakena anaqna anaku anakkuna
anak: anakke walao wala anang anae anade
istri: kurenan somah_luh senine seninan sawaq sawa senina seninaq wei wina rona sawangku binene bainena bainengku beneku bainennu bainekku
istri: benena bene dile dilou maitua mai_tua
suami: kurenan_muani somah_muani rabi_muani semame semama semamaq rahi rona_laki banangku lakkaingku lakkai lakkainna urane uranena
suami: lakkaina buranengku burane muane laikku ti_le paitua pai_tua pe_laki pung_laki
ibu: meme biang ineq inaq inak inaqku inaqne ende ine umanya kuitan_bini umai indu indukuh indokku indona indoku amma ammakku anrongku
ibu: anrong anronna ambe_indo maama mamatua nyora tii_le
bapak: nanang ajik guru_pekak amaq amaqku mamiq mamiqku ame abahnya kuitan_laki amboku ambona ambokku etta ettaku tettaku tetta tettana
bapak: ambeku ambena tiaomulo paapa paitua_bapa papi_tua bapae bapa_tua bapatua om_tua
nenek: odah_luh niang papuk papuq papukq baloq ompu_siwe ende_tua empo_inewai ninie kai_bini tambikuh nek_bai neneku nenena nenekta
nenek: dato_bainne nenepung nenes
kakek: kakiang pekakne papuk_mame papuq_mame papuq_laki ompu empo kayi bue kakah nene_burane latok toaku neneku_laki tete tetemoyang
kakak: mbok_luh kakaq kakakq cae wote daengku kakaku susi
adik: adiq adiqku adeqku ase eri adingnya andikuh anri anrikku anrinna andikku andiku andina adingku adi_burane wutato adeke adepung
saudara: nyama_braya semeton sameton semetonq dou_angi dangsanak dingsanak pahari selengsureng silessureng silessurenna sari_battang
saudara: saribattang saribattangku siunu siunuku siulu siulungku mongowutato ngowutato basudara basudarah bassaudara
tetangga: pisaga pisagane pisage tetanggane timpal_sebeleh batur_sebeleq batur_bale tetanggaq karaba hampang balahan_rumah ampik_umak
tetangga: baliuk kasondar bali_bola balibola seajing siajing bali_bolana bali_ballaku bali_balla passibali sampa_banua bali_banua
tetangga: orang_sabala orang_sablah rumah_sabala rumah_sablah tetanggaji tetanggae balabalinya
orang: jadma jadmane jatma dengan_kah dengan_lain dou ata tou uluh ulun_urang urang_kah tau_riwa rupa_tau taue tau_sugi tauwa to_tau
orang: tau_laen tau_laing tau_wewu dorang_samua tau_raya
laki_laki: muani mame mone ata_rona lalakian lakian hatue buranne to_muane muane_muane talolai talola
perempuan: istri_anak siwe ata_inewai binian babinian bawi makkunrai makunrai bainne baine baineji bene_bene tabua vua bubua nona_nona
kaya_raya: sugihe sugihq ntau ata_bora ata_ngasang tatau sugie sugi tosugi tosugie kalumannyang kalumanynyang kalumannyangi
kaya_raya: tau_kalumanyang makaka dadaata_doi kayah kayang kayami banyak_doi
miskin: tiwas tiwase lacur lacure sengsare miskinq ncara lenge_ata ata_lenge kada_baduit kasusahan susahnya_iduik pehe_belum mahikau
miskin: belum_kasusah kasiasi kasi_asi asi_asi kasiasiku kasi_asiku tukasiasi bansa mehimbo misikin orang_susa susami miskinmi tukang_susa
rumah: umahne jumahne balengku balene balengk rumahkulah huma humangkuh lamin bolaku bolae bolana bolata balla ballaku ballana ballakku
rumah: ballata banuangku banuanna bele belea laihe rumak rumapung
jalan: rurung margane rurunge jalane rurungne langan langanne ncai salang ngandang jalanleh lalan lalane jalang laleng lalengna lalenge
jalan: agang agangnga aganga dalalo dalala
jauh: johne doh dohe dohne jaoq jaok nggedo tadeu jaohlah jauhai jauhbanar kejau kajeo mabela mabelai mabelapi mabelae bellai bellana
jauh: bella bellami bellaja mambela karao molamingo lamingo jauhji jauhna
dekat: nampek nampekne tampek_umah paeq paeqne deni ruis raes rapatleh parakleh paraklah tokep tukep macawe macaweq macaweni cawe reppe
dekat: reppesi areppe ambani ambanimo ampi mandappi madeppi sambani malema dekatmi deka dekaji
panas: kebus panese kebuse panasq benengq beneng pana kolang panasnyalah balasut mapella bambang bambangi bambangngi makula mopatu patu
hujan: sabeh ujanan ujanq ujanne usang kahujanan hujanai bosiwi bosibosi bosiang uran urang_deras bosio kaurang uranni didi ujang
hujan: hujang_basar
nasi: nasine ajengan nasiq oha hang kinande nanre inanre nanreku kanreku bobo yilanggelo ila
makan: madaar medaar ngajeng ngajengang bekelor kelore bekeloran medaran ngaha nggaha manre manreki manremi angnganre anganre nganre
makan: kumande ummande monga onga bamakan
minum: nginem ngenem nginemq nono inung mihop nyium menung minung minungmi anginung angnginung minnung mindum moyilumo moilumo bainum
air: yeh aiq aikne danum ranu uwai uwae jene jekne uai taluhu aerr
kertas: dluang dluange kertasq karettasa karattasa karattasaku karattas karatta karatasa karetasa kartaas
kartu: kartunne kertuq kertunq karatunya karatung karattu karotu karatuku karatunta kartung kartungku kartunnya karetuna karetung kartuta
kartu: katu katupung kartumi kartuka
undangan: surat_undang ulem_uleme undanganq undanganne pesilaq pesilak surat_panggil silaq undanganleh saruan undanganna undangangna
undangan: paobbi obbi surat_panggilang undangangta pakkio pakiok surat_kio pangge
nama: adane adan wastan parab parabne pesengan aranq araning ngasang ngaranku ngarannya ngarannyakah arakuh araye asengna asenna asengku
nama: asekku asengta asennya areng arengku arenna arenta sangangku sanganna sanganku tanggula tanggulou naming namapung namata namana
nama: tungana
nomor: nomerne nomorq nomerq nomorona nomorota nombere numuru nomore nomorna nomorta
kepala_desa: prebekel bendesa perbekele mekel keliang_desa pekasih gelarang pembekel pambekal pembakal kepala_lembang kapala_lembang
kepala_desa: kapala_desa kapala_kampong kapala_kampung kepala_lembange pak_desa puang_desa karaeng_desa ayahanda kapala_ohoi bapa_raja
kepala_desa: bapak_raja raja_negeri tuan_raja kapitalaung opo_lao bapa_desa bapa_kepala kapala_suku ondoafi penghulu_desa
kepala_dusun: klian kelihan pekasih_dusun keliang pak_kadusq kapala_dusun kapala_lingkungan kapala_soa kepala_soa kapala_jaga kepala_jaga
kepala_dusun: meweteng kepala_lingkungane kapala_rt
desa: banjare desane dese gubugq kampo golo kampungnya lewu lewunkuh kampongna kamponna wanua wanuae parasangang parrasangang tondok
desa: tondokku lipu kambungu ohoi negori hoana pedukuhan
kantor_desa: kantor_perbekel kantor_desane kantor_dese kantor_mekel kantor_desaq kantor_pambakal kantor_pembakal kantoro_desa
kantor_desa: kantor_lembang kantorna_desa baruga kantorona_desa kantor_kampong kantor_negri baileo kantor_ohoi kantor_negeri
petugas: pegawaine petugasq pegawaiq nang_mambagi urang_kantor pegawaina pattugasa petugasna petugasa patugasa pattugasaka tu_mabbage
petugas: pabbage to_bagi dong_pegawai petugasji tukang_bage
selesai: suud suude puput suwud uahne wahq tuntung tuntungai tuntunglah imbai uras_ampus lepah_jaje leppa leppe purami lebbaki lebba leba
selesai: puramo_dolo la_puramo salasemi abisang su_salesai klar kelarmi
masih: enu nu_ada masihq araqbae manga_siga ndo masihlah magunkah magun hindai_lepah aseng engkamopa engkapa niapa niaji_pa niapaji denpa
masih: denpi_pissan woluo_po masipi masiji masipa
baru: wawu baruq baruqne bakabau weru hanyar hanyarai hanyarlah puge beken mahanyar taheta beru mabaru wawuna barupi barupa
dulu: malune ipun_malu dugas_pidan ilu juluq juluqne juluk julu danong huran hurangan bihin bihinan riolo ri_olo riolopi ri_olona riolona
dulu: riolomi pissanna dipomulo yio_mulo doloe dulupa dulupi
lama: mekelo makelo kelone ngonek ngoneq onekq onek oneqne onekne mangunek ntoi lawasnya lawasbanar lawaslah tahi metta maittatoni maitta
lama: maittani ettami maetta sallo sallona sallomi masai masaimi hihewo yihewo lamasaja talama lamasekali sallomaki
sering: sai_sai sesai ngerauh terusq rancaklah pangkua
semua: makejang makejange mekejang konyang konyange makesami sami_sami sinamian sareng_sami selapuq selapukne selapuk selapukn doho_re
semua: mena samena taung taungs sanggen samunyaan sabarataan barataan barataannya samuan uras handiai samandiai iyamaneng maneng manengi
semua: ngaseng ngasengi asanna nasang nasangna ngaamila ngoaamila samuaa samuang samuae samuaji semuami semuana
banyak: liu liune liyu luek lueq luekne lueqne mboto do_nia do_ata banyakai arae maegae jaimi jaina buda dadaata dadaato banyaa banyaji
banyak: bam_banya
sedikit: bedik abedik bedikne akidik akedik akediq sekediq sekediqn sekediqan sekedikne koe_toi tombo_koe kekoe sadikitai sadikitlah
sedikit: sakadar isut sangkutak ceddi ceddimi cedde ceddemi ceddeq sikadde sikede sikedde siketdeji sakede titti sagitti sabatti senimi
sedikit: sadiki sadikiji sedikitji
besar: beleqq beleq belek belekne mese basar basaran basarai ganal ganalai ganalan maloppo loppo loppona battoa lompo lompona lomponna
besar: lompoi kasalle malaka daa basarr
kecil: cenik cenike cenikne kodeq kodek kodekne kodeqne koe kacilai kurik korik beccu baiccu baiccuk biccu baicu bacci cadi caddi caddina
kecil: cakdi bitti barinni kikio kiiki kici kicil kacili
cuma: ulihang wantah_akidik amung mula_amen cumane ampa banaikah banai bawak_bae sama_banya mabbawang bawang mabawang bawangmi sangngaliji
cuma: mamoji iyaji cumaji manna cumang
sangat: gatine sajane lintang_becik kalintang gatiq poda tuung banarai banarleh toto ladde laddena senna sennaq dudui liu_puang liwa_liwa
sangat: dape
benar: beneh saja_patut patut_punika tetu tetune tuu benerq kenaq bujuran bujurai bujurkah bujurlah batul batullah tongeng tongengtongeng
benar: tojeng tojengi tojengtojeng tojengji banara batuulu batulka betulka betulji botul botulkah batuljo
salah: pelih pelihe iwang iwange salahne salahq saloq cala salanya tasalahleh salana salai salami tasala tasalai salaji
urus: ngurusang urusang ngurusq maurusi baurus uruska uruski
tutup: matutup metutup tutupe tutupq tatutup manutup tutupai tattutu tattutuk tattongko tongko tatongko tattongkoi titutu tahubu tatutu
tutup: tutupmi tutuptji
buka: mabukak mabuka bungkahang bukake mebukaq bukaq tebukaq bukaqne bukaaq ngguka bukaakan mambuka mamuka wukas ukei timbuka tabbukka
buka: tabbuka bukkai bukai tabuka tabukai tibungka mohuwa huwa bukami bukaji bukaka
ramai: ramene ebek sesek rameq sesakq ramen ramailah mahurup marame maroa maroai maroahi suarak rua_rua maroammi marua moola ramehi
ramai: banya_orang ramemi
pulang: uleqn uleqke uleq_balen dula kole bulikai bulikan buli uli ulih_umai ulih_rumah lisu lisuki lisumi lisuka ammoterang amotere
pulang: ammotere moterang ammoterekang moterangi sule sulemi lako_banua mohualingo bale_rumah bapulangjo pulangmi pulangki
sana: irika drika tono aka le_hitu nggere_hitu hana_pang hikau hetuh_kanih hete kuro koro koroo ko_ro anjoreng anjorengi anjo dio_lu
sana: duka_diong dioo tawulu teto to_oo sanaji sanamo
sini: iriki driki lek_ite ake le_hoo hituh_kanih hetuh te_hituh kuedi anrinni anrinnimi inde indete teya di_sinimi
ini: ene enenne iniq ede hoo hooy ngini jituh ituh iyae iyyae iae iyewe anne iannea iyate iate tia utie botie nimo
itu: nika ntono hitu ngitu jite jikau ite_dayak iyaro iyatu iaro anjo_iya iatu iatoo uito uwito itumo
begitu: keto keketo meno menoq mene_no bune_aka nggitu nenggitu kaitu kaitulah kaitukah kalute makkuro makkutu makkuniro kammajo
begitu: kamma_anjo kammatodong susito odito bagitu bagituji begitumo
begini: buka_kene mene meneq bune_ake nenggoo kaini kainilah kalotoh kilau_tuh makkoe kamma_anne kammanne susite odie odia bagini
saja: dogen doen mantene doangq kanang hajalah baya_ih tommo tommi mamo sajaji sajami
juga: mase endah endahq jualah topa todong tongi tongki todo tomo uwelo jugajo jugaji
tapi: sakewala laguq lagukq laguk landing maik lamunlah baya_maka naiko naekia naiyya_kia naikiya mingka apa_iya tapinna bo_yito maar
tapi: tapijo tapimi mamar
karena: santukan riantukan duaning apan wireh sawireh krane sengaq sengaqke ba_sawaba landing_hia marana maraga awi tagal saba nasaba
karena: sabana lanri lanrina belanna sabu
kalau: yening yen lamunt lamunne lamunq kombi wau_ura eme amunnya amunlah narekko rekkuwa punna ianna iake kenna wonu kalojo
sampai: kantos kantose teked_dija kanti jangka ngantek ngantekne sampeq sampekq sampeqne sampaikawa lettu gassi narua turusi demolo
sampai: sampemi sampeki sampeka
dari: uli_dija ulin uling leman lemanq lema leka maing nggara_mai mai_nia matan pole_kega polena pole_ri battu_kemae battu_ri battuanna
dari: nani mai_umba lumbamai toli lonto
dengan: ajake kance kanceq kancen dait kaning agu hayak_anak hindu sibawa sibawae nasibawa siagang siagangi sola wolo_li
atau: wiadin yadiastun ataukeq atawakq ko_toe atawakah iyarega iarega yarega yareka iyareka raka_pi meyalo ko_sonde ko_tarada ko_trada
atau: ko_seng katida
untuk: anggen anggon anggona angge jari_ape ampin kudut latang gasannya akan_narai untu untuku rikeng okko_ri untukna lana lako_kaleku
untuk: mota_otoliyo vor voor buat_kitong ontuk
punya: gelahe ngelah duwen maduwe druwe druen madrue bedoe bedoeq ndoeq ndoe ampunnya baisi ayungku ayum punnaku punnana punnai punna_doi
punya: anungku tuanuna kuampui ampunna otoli pe_anu pu_barang
kerja: magae megae nyemak_gae makarya makarye gegaen begawean pegawean karawi duat bagawi gawian gawianku bagawian mambangun_gawi majjama
kerja: jamajamang majjamaka jamaku anjama jamaang anjamai jama majama mokaraja karaja bakarja karja
masuk: macelep macelepang ngeranjing ngranjing masuke tamaq tamak tamaqn katamaq luu nduru masukakan tamasukleh tame muttama muttamaki
masuk: mattama tama antama antamai antamakki nitama tamaki mentama bamaso kamaso masui masuki masukmi
keluar: pesu pesuang mapesu sugul sugulq sugulne losa kaluarai blua balua massu messu essu assulu assuluk assuluki suluki assuluku messun
keluar: loluwalo kaluarmi
turun: tuun tedun tuuna turunq turunqn londo nohon nonno nonnoi naung naungi naungmi turung rokko mellao turungka turungmi
cair: cairq cairqe cairai cairakan cairmi cairpi cairka cairi cairjo caiirmi cairki
cairkan: cairang nyairang ngecairang mancairakan kase_cair kasi_cair cairkang
bagi: dum dume dumang ngedumang edumang kabagiang bagiq bebagi bagiqne dibagii dibagiakan binagi nabage mabbage nabageang nabagei abbage
bagi: nibage bageang bageangi tabagei natawa tawai ditawa babage dong_bage bagekang dibagimi
pembagian: duman dumanq pambagianleh pabbagena pabbagean pabbage_berre pabageang pabagianna patawanna pembagiangna
jatah: jatahne tiang_duman jatahq jatahkulah taweng tawengku tawaku tawanna tawangku jatana jataku jata jatahta bagean bageanku jatapung
menangis: ngeling ngelinge nangisq nangisne nangisn nangi retang manangis terri terriki tarrinna angngarru karrukku karruka tumangi
menangis: humoyongo moyongo bamanangis batangis manangisi
jatuh: ulung ulunge gebyag geriqq geriq rebaq mabu pau ragap lawo lawoe tagugur manjauh rebba malluang takbuang tubangi tabuang dammang
jatuh: tobangi butu songka mohulodu hulodu jato tajato tajatoh jatumi
pingsan: sempuyuk lilih pinsanq pangsanleh kapidaraan tapampau tappasape tappisau tipusa pangsang pingsang
malu: leke kimud lekq lileq lilaq lilakne ritak supan supannya supanleh mahamen hamen masiri siri masirika mololito bamalu malue
bingung: engsek bingungq kembulanq ntoke kalimpangan mamusang pusangleh bilau mapusing kalipusang bulang_bulang bingungka bingungki
bingung: bambang_pusing binggungka bingungmi pusingka pusingmi
capek: kenyel kenyele kiap lesu lelahq kelelahq mekel_lelah lalo_lelah ngahi rogak kauyuhan uyuh kapayahan hepoh maposo mapusa mapuso
capek: mapoe matekko mangnguru mangu_mangu mopolulo ta_cape so_lala talalah capemi capeka
bohong: mogbog bogbog bogbogne melogog nguluk_uluk ulukuluk bongkak bongkoh bojaqn ngelemesan ngalo bedong nggopet wada ngawada bakaramput
bohong: karamput karamputan pangaramputan tapaluk palauk belle belleang mabelle mabbelle balleballe balle balleki baballe bocco bafoya
bohong: foya parlente pamalas_bicara bonga bonglai bohongji putar_bale bohongmi
`;
