/**
 * More words of Java, Madura and Sumatra: Javanese (Banyumas, Tegal, Cirebon, Banten, Surabaya by ear), Madurese, Sundanese, Betawi,
 * Minang, Batak, Acehnese, Nias, Lampung and the Malay of Riau, Jambi, Palembang, Bengkulu, Bangka. Same format as `lexicon.ts`.
 */
export const WESTERN_WORDS = `
kapan: kepan kappan kapanto sukapan sakapan ndigan nandigan pajan panjan hamega pabile pabilo bileke bilokah bilonyo mbenjing_nopo
kapan: dinten_nopo dino_opo dina_apa hari_apo ari_ape poe_naon dinten_naon tanggal_piro tanggal_pinten tanggal_sabaraha tanggal_baro
kapan: tanggal_bara tanggal_berapo irahana
jam_berapa: jam_piro jam_pinten jam_sabaraha jam_bara jam_pira jam_berapo jam_berape tabuh_sabaraha jam_saponapa jam_padum poh_padum
di_mana: teng_ndi nyang_ndi neng_di neng_ndi nang_di ten_ndi ngendine nangdi nendi nengdi ning_endine ka_dimma e_dimma edhimmah kaimma
di_mana: e_imma palih_mana sabelah_mana panggonane di_maa di_ja i_ja bak_pat bak_toh di_pat dipat ho_ezima hezo heso dipa di_pa dipo
di_mana: sebelah_mano kat_mane nang_mano
ke_mana: menyang_ndi maring_ngendi maring_endi ming_endi mring_endi dhateng_pundi ku_ja tu_dia ho_pat u_pat keno_mano kemano ke_mano kamaa
ke_mana: ka_maa ke_mane
bagaimana: kepriwe kepriben priben pribe priwe kepremen kepimen keprimen primen pribenan pakriban pakriben kepribe pripon kepripun pripune
bagaimana: kadhos_pundi dos_pundi dospundi piyo piyeto pie piy yokpo yokopo yak_apa yakopo yaapa kaya_apa kaya_ngapa koyo_opo kados_nopo
bagaimana: kumahanya kumhaa dharamma baramma beremmah akadhiponapa kadi_ponapa dhak_remma ba_a baako bagai_mano macam_mano macammano
bagaimana: macam_mane macem_mano macem_mane kayak_mano cak_mano cakmane kek_mano kekmane kek_mane kek_mana cemmana cem_mana cammana
bagaimana: camanalah peu_lagoe pane_cara pakiban pakri lagee_toh biado kuga uga_nge lung_hadia hewisa repa ghepa bijimane bigimane
bagaimana: begimane
mengapa: geneya kenopo kena_apa kenangapa kenging_punapa kenging_menopo lapo_o lapo_kok lahpo sebabe_opo opo_o opo_sebabe opo_sebab kunaha
mengapa: ku_naon arapa are_apa ponapa_sabab dek_apo karano_apo mengapo kenapo pakon peu_sabab mate_peu keu_peu aha_ambat aha_alana
mengapa: kai_erbahan engkai hana_waae lamani ulih_api ngapah apo_sebab apo_pasal ape_pasal apasal
berapa: piranan sepiro sepira sepinten pinteno pirang pirangan wirangan sabarahaeun saberempa bherempa berempah bharampa barampa saponapah
berapa: babaraha padum padit piga sadia sa_dia asadia hauga pigha pirabae piroan brapo
apa: opoto punapa nopoo apane menapa naonna nanaon pponapa peu peue apai hadia api_dia kai_kin nopone ponapah napah
siapa: sopone sopoae sape sapo hanatu haniha niha_hadia sintene siapono
yang: engkang sengka yaang
mana: sing_endi sing_ndi ingkang_pundi nan_maa yang_mano se_dimma nyang_toh
tidak: orak ore oraa orang_wis mbotene botennya moten mten hente hanteu heunteu indakdo tido dakdo daklah dindak tiado ndik hana_jeut
tidak: hanjeut han_jeut hantom indadong lang_lit lalit laho loo lo_o mawat mawek makkung_ngat gaklah enggaklah ogak ogah_ogah kage
tidak_ada: orana ra_nana ora_nana oranana ora_nono ranono rak_ono rak_eneng ora_eneng raeneng gak_eneng gak_enek boten_enten mboten_enten
tidak_ada: suwung teu_araya tadek taddek ta_badha ta_bada sobung obung dakado dak_ado idak_ado tak_ade takde takdo katek dakkatek idak_ada
tidak_ada: hana_lom hana_le hana_sapeu hana_sapue lakai mawat_wat kagak_ada kagak_ade kaga_ade gak_ade
tidak_dapat: ora_ulih rakolih gak_oleh ga_oleh gak_kebagian mboten_olih boten_angsal boten_olih mboten_keduman ora_keduman ra_keduman
tidak_dapat: gak_keduman teu_kebagian teu_kacipratan teu_kabagi teu_nampi dak_dapat dak_dapet idak_dapat tak_dapat tak_dapek
tidak_dapat: hana_meuteumee hana_teumeung hana_meuteume dang_dapot inda_dapot so_dapotan lang_dat la_dat kagak_dapet kaga_dapet kgk_dapet
tidak_dapat: ta_olle ta_ngsal ta_narema
tidak_bisa: ora_teyeng rateyeng ora_bisa gak_iso ga_iso ra_saged mboten_saget boten_saged boten_saget rak_iso teu_bisaeun ndak_pacak
tidak_bisa: dak_pacak idak_pacak dak_biso idak_biso tak_bisa ndak_biso indak_biso hanjeuet dang_boi ndang_boi so_boi inda_bisa la_banci
tidak_bisa: lang_banci lalap_banci ta_bisa ta_kengeng kagak_bisa kaga_bisa kgk_bisa mak_kawa mak_dapok
ada: enek eneng ana_tah ayana araya badah bedhe lai_adoh na_sit lit_denga wat_wat
dapat: keduman kedum dikabagean keparingan kaparingan dipun_paringi angsale olehe entuke entok nampane nampani olihe ulihe kabagi
dapat: dapatkeun meunangkeun kengingna ollena olleya ngaolle dapeknyo mandapek meuteumee teumeung teumei meuteumeung dapotan dapotsa
dapat: mandapot mandapothon dapotkon dapetke dapetnye
belum: dhurung urung during nduruk derenge derengwae deng_reng ghitak ghitta gita_olle ndang_dope nda_dope dang_dope indape ndape lenga
belum: langa makkung mak_kung belumo
sudah: uwes uwus mpun empun wisan sampune pun_rampung entos parantosan gesan enggeusan ngges ampoon lah_ado lah_dapek lah_lamo lah_salasai
sudah: kalheuh lheuh madung dung_nga enggo_me radu ghadu udehan sudem sudam
saya: inyong enyong nyonge inyonge reang kita_wong isun esun eson ison isoen kawula kulane kulonipun kule akune ayas kulone abdina
saya: simkuring pribados kuringna dewek_mah engkok engko kaulah sengkok guleh gule ambonyo deyen dirambo kamek hamba lontuan ulon ulontuan
saya: ulong lon kee kei_nyoe anduhur kalak_enda yaodo nyak_lampung sikam sekam ogut
kami: awake_dewe kulo_sami kulo_sedaya abdi_sadaya kamoe geutanyoe gata hita ita_kerina yaaga urang_sarerea
kamu: panjenenganipun panjenengane samang samangan rika riko siro sira sampean sampeyane sliramu hidep salira bena ajunan panjennengan
kamu: dirimu waang kamo awak_kau droeneuh droneuh hamuna yaugo mike engko_kau
dia: deweke dheweke deknen dekne piyambake piyambakipun manehna anjeunna mantenna salirana inyo beliautu gobnyan jih gopnyan ibana yaia
dia: inye
mereka: tiyang_tiyang aranjeunna maranehna reng_oreng urang_urang nasida halaki tian dio_orang
bantuan: bantoane bantuankuwi bantuanno bantuanna bantosana bantuankeun bantuanko bantuannyo bantuwanne banthuan bantuen bantuein banton
bantuan: pambantuan pangurupi panumpaki sampat_sampat sumbangane parosoh bantuanye bantuannye
uang: arta artone yatra picis ringgit_mu duwet dhuwet duite duwite dhuwite dhuite artosipun duitna artosna duik pitihko pipih peng
uang: hepengna sen_sen kefe kepingan obang ubang jine pis duitnye doeit pitis pitihnyo
beras: beasna bhares berrassa barehnyo breueh breuh borasna bora borase uwose wose bares barase beraseh berasnye
besok: sesuke ngenjing mbenjang sogot singeuh singoh isukeun lagghu lagguh lagghuna besuak isuak barisuak barisuk mahemolu jemoh esuke
besok: bisokla
lusa: emben lusane sukemben mbenjang_malih pageto pagetona haduadari lusak lusanyo lusah pagi_naan lat
kemarin: wingine wingikae winginane kamarina kamarian bheri barina sabheri beroe baroe nderbih nidabi newi_newi menewi dibingi bungak
kemarin: kemaghi kemarena kamaren
sekarang: siki sikiye saikie sakiki saikine sakmangke samenika semenika ayeunaan satiya satejja sateyya jinoe jino_nyoe nuaeng genduari
sekarang: ganta tano nuwaeng sadarion skarangko ayena ayeunamah sekareng
nanti: mengkone mengkosore mangken mangkeh engkena dhaggi daggik daggi teuntee eunteuk haduan kareben nantik nantek kagek kageklah kaghi
nanti: lagek ntarlah entaran
tadi: mau_esuk mau_isuk wau mau_bengi sau mentas tadina ghalla ghellek gella cako tadinyo bunoe bunoi nangkining ngonoari nakkaning ndai
tadi: enggal_enggal
hari_ini: dinten_meniko dina_kiye dinane_kiye dinten_ayeuna uroe_nyoe uroenyoe sadari_nuaeng wari_enda wari_sendah are_reya are_satiya
hari_ini: ari_nie ari_nih
pagi: beungoh manyogot isuk_isuk enjing_enjing subuh_subuh shubuh subuhan
siang: beurang tangari cot_uroe arian tengahari tengah_ari tengah_hari
sore: sonten sorene soren patangari sanjo_ari potang bot_ari karaben petangari patang_hari magriban
malam: bengi bengine dalu wengine peutingan malem_malem borngin bornginna berngi malom malamnyo malming bingi
minggu: pekenan minggon saminggu saminggon sapasar jumatan sajumaik sepasar ming minggune mingguna pakan_muko
bulan: wulane buleun bulana wulanan bulane bulanne bulen bolan
senin: senen seneng_legi sinin isnin sanin sanen seunayan senayan
selasa: slasa slasah salasa seloso seulasa selase salasoh
rabu: rebo rebu_wage rabo rabae rabaa arba arbaa
kamis: kamih hameh kemes kamihnyo
jumat: jemuah jumuah jumah jemuwah jumaik jemaat_ari jumaat jemahat jum_at
sabtu: setu saptu saptuh sattu sabtue sabtunyo sebtu
satu: siji setunggal hiji sahiji ciek cie sikok sikuk sada sara sisada saboh settong sittung sa_boh sambua siso
dua: kalih duwa dhuwa dhuwe dowa dui roro
tiga: telu telung tellok tello lhee tolu telutelu tige tegha teluk tigokilo
empat: papat sekawan opat ampek empak peuet opatkilo ompat empet
lima: limang lemo gangsal limma lemang limong
enam: nem nenem enem genep anam onom nam enom_kilo ennem
tujuh: pitu pitung tujuah tujoh pitto petto pettok papitu
delapan: wolu wolung dalapan salapan_kurang lalapan ualu waluh belluk lapan delapane
sembilan: sanga sangang salapan sambilan sikureung sangak sembilane
sepuluh: sepuloh sadasa sedoso sedasa sapuluh sapuluah siploh sampulu sapolo sepolo sapulu sepulo pulo_sada
ambil: jikuk jukuk njukut nyukut dijikuk dijupuki njupuke jupuki jupok njupok ngepek dipundut mundut mendhete dipendet nyandakna nyandakan
ambil: dicandakna nyokotna dicokot mawa_balik kala_agi ngallak e_kala ngambeng diambiak ambiak diambik ngambik ambiek ambek diambek
ambil: cok_laju jijok jak_cok meucok cok_keudeh ditueng tueng japuik manjapuik dijapuik ibuat mualap alop malop akuk ngakuk iakuk ambilken
ambil: ambilke dijupukke jupukno jupukke japut_japut halo_halo mangai gongken makuken diambel diambe ambekke ngambekke pundut mendete
bawa: gawa nggawa digawa gawane beto mbekto mbekta dibeta bekta asto digawani gowoan babawaan dibawaan dicangking cangking ngebeh ngibe
bawa: ibeh ebaktah e_giba e_ghiba baokan babaok dibaok mambao mambaok baoan baonyo peutron jiba puba ba_keunoe meuba intat ditaruhon
bawa: taruhon boan dibaen mbaba babah i_baba ohe muohe usung mbawak bekawak mawak bawakke dibawakke
mau: gelem gelema arepan ape_nggolek ape_njupuk kajenge kepengin kepingine hayangeun mimita miharep terrona karep ka_pai neuk keuneuk
mau: meuneuk giot pengenye hendakla mahu
boleh: angsal_mboten parenge diparengake meunang_teu dipareng bulih_dak buliahkah buliahnyo jeut jeuet tola tolado bolehko bolehlah
boleh: bulehkah
bisa: teyeng teyengan sagede sageto isoe tiasaeun tiasana kawasa ngaenge_a pacaklah dapek_kah pande_kah banci tarbahen bisoe dapok bisai
bisa: bisolah jeut_keu tau_ke bisak bisek
harus: kedahna mesthi kodhu kodu mustilah kadu haroih arus_ke kena_bawa ingkon ikkon paruloe
perlu: perlune prelu prelune perlok parlo parlu paralu paralukah peureulee paruloh ringkot porlu kabutuh butuhe peryogi peryogina
perlu: keperluane perlua
tanya: tangklet taken takone nakonake takok tako takoke tekon tekoni ditakoni nakokno tumaros naroskeun ntanya atanya tanyaagi atanyaa
tanya: ngotangi batanyoan tanyong nungkun ningkun sungkuni sofu_sofu fanofu manyapoi batanye nak_tanye tanyolah betanyo numpang_tanye
tanya: pitakon pitakone pitaken pitados_mboten
minta: nyuwune nyuwunaken njaluke jaluken njaloki jalok njalok disuwuni dijaluki dipenta amenta minteh lakee meulakee jilakee pido pindo
minta: pindoi andro mangandro mintake mintakla nyuhun mundut_pirso
tolong: tulungana tulongin nulungi tulungno tulungke pitulungane tulongi nyuwun_pitulungan urupi pangurupion sampati tolo_tolo tolongken
tolong: bantos bantosan_atuh nyuwun_bantu tolongkan tolongke tulungken
datang: teka tekane tekone rawuhe dongkape tumeka mrene mreneo rene prene sumpingna daptang datheng dhateng_a nyampai tibonyo lawuik trok
datang: troh jak_keunoe trep reh rehken fikhamo tohare datangke datong dating_dating
pergi: lunga lungane tindake bidhal budal budhal mangkate miang entar_a bajalan_an kehamu lawes mofano lapah
tunggu: tengga ditenggo nengge dientosan ngentosi ngentosan ngantosan tunggoni ditunggoni tungguk entosi nunggoni ngantini antini dinanti
tunggu: mananti natijo paima paimahon taimai nimai baseou tunggukan ngadagoan didagoan preh meupreh pree nunggoke nyantos ngantosi anteni
tunggu: nganteni
antre: antrine antrene antay antayan baantrian baatrean meuantri marantri marantre ngatre atrean atri ngatri nganteri ngantrian berantri
antre: ngatrean ngenteri barisane urutane marbaris beratur ngebaris
kirim: ngirimke dikintun dikintuni kintun ngintun ngintunan peukirim jikirem kirem ngirem dikirem tongos tongoson pasahat kirimkon
jadi: jadine sidane dadose dadine jadina daddi daddhi dhaddhi jadeh gabe jadilah
terima: tampa tampani ditampa nampeni nrimane ditarima katampi naremah tarema taarimo tariimo terimo nerimo teurimong jijok_keu manjalo
terima: jaloon ijalo dijalo ngaloken aloken tema terimak nerimak neremo nerime neghimo
kasih: paring diparingi diwehi wehi weh wehna wehno menehi disukani nyukani nyaosi disukakke disukaake dikekno kekno kekke ngekei ngekeki
kasih: diwenehna dibere mere dipasihan dipasihkeun masihkeun maparin dipaparin aberri berri eberri aberrik eberrik ebagi e_bagi ngberri
kasih: agiahkan maagiah dibari mambari diagieh bagi_jak peubri jibri brikan lehen lehon dilehon mangalehon ibere faae labe kenjuk dikenjuk
kasih: njuk njuki enjuk dienjuk ngenjuk enjuki kasei kaseh ngasi dikasi ngasihke
lapor: ngalaporkeun dilaporkeun lapur nglapurke laporke dilaporke laporno alapor malaporan malapuran lapokan malapokan peulapor meulapor
lapor: jilapor mangalapor laporken nglaporaken dilaporaken ngelaporke laporkeun pangaduan ngadukeun ngadoken wadulan lapuren laporinye
lapor: lapuranipun
beri_tahu: ngandani kandanono diomongi dikandhani diwartosi diwartosaken wartos wartosna diwartoskeun dibejakeun mejakeun iberri_tao
beri_tahu: ocaagi kacca_agi agiah_tau agiah_tahu kabaan dikabaan peugah neupeugah bithei bri_thee peutupeu paboahon dipaboaon kataken
beri_tahu: katakenlah omongke omongne omongna critani dibejain dibilangin kasitaunye kasih_tauke kandakno ngomongi
daftar: ndaftare ndaftarke didaftarke didaftarno ndaftarno daftarno daftarkeun ngadaptar ngadaptarkeun didaptarkeun daptarkeun daftaragi
daftar: adaftar mandaftar_an didaftaan mandaftaan daftaan peudaptar meudaptar mandaptar mandaftarhon daftarhon idaftarken daftarke
daftar: daftarken didaftarken daptarke daptarno ndhaptar kdaptar
terdaftar: kecatet kacatet kecathet kecantum kacatut kadata ketulis kelebu kelebet kelebon kalebu ditulis_namo tatulih tatulis tacatat
terdaftar: tacatet tercatit masok_daftar maso_daftar tamasuak termasok meutuleh
daftar_penerima: daftar_panarimo daftar_panampi daptar_panampi daftare_wong
periksa: priksa priksani dipriksa dipariksa pariksa pareksa caliakan liekkan liekke cekno cekke cekna cekkeun dicekkeun cek_aken
lihat: deleng ndelengi sawang nyawang mirsani mirsan dipirsani nenjo tenjo ditenjo nempo ditempo abas ngabas nolok caliaknyo caliaklah
lihat: kalon keumalon ngieng jikalon bereng marnida ninnida idaon tatap tatapi faigi faigita nengok tengok menengok ditengok liek meliek
lihat: ngliek
pindah: pindahe pindhah ngaleh ngalih_omah ngalihe boyong boyongan pindahne pindaha ngalih_imah ngalle alle pindahko tapindah pinda minah
pindah: meuninah beuralih mapindah mapinda pindahkeun pindahke ngiser pindeh ngudari
meninggal: mati_wis matine sedane kapundut dipundhut maote pupus matena sedha ajal maningga maninga maningganyo bapulang meuninggai
meninggal: monding marujung modar pejahe wafate almarhome meningga meninggale ninggale_wis kesah_salamina padem matila_dio lah_mati
meninggal: ninggalke
hilang: icale kelangan kelangane kecicir icalna leungiteun elang elanga hilangnyo tacicia cicir gadoh mago taya ataya hilange ngilange
hilang: kelingsir elange elanglah leungitan
lupa: lalie klalen kelalen kesupenan supe kesupenna hilapna kapopohoan kaloppae loppa kaloppaan eloppae lupoan talupo talupoan tuwoe
lupa: lupado lupana lupaan olifu kelupoan lupola lupolah pikun_wis supen
curi: maling nyolong dicolong colong colongan nyolongi ngecu maok dipaok dipaling maleng emaleng maliang tacilok dicilok mancilok jicue
curi: cue cuee ditangko manangko tinangko itangko manago digondol diembat nyikat digasak diutil ngutil nilep ditilep ngembat nyatut
curi: dicatut ditilap nilap
potong: dikethok kethok kethoki ditugel nugel disunate dicuwil dicowel dipotongna diteukteuk dipotongan dikeureut dikeratan epotong
potong: dikurangan dipotonge dipotongnyo dikuduang kuduang dikerek dipancuang koh jikoh meukoh geukoh ditampul ponggol diponggol diseat
potong: diseati isayat ikeret dipancas dipangkase dipotongke dikutil dikutung dipelek motongnye dipotongnye ditambeng disunatnye
kurang: korang koreng korangnga korangan kuran kurangnyo kurangko kureueng kureung kureng hurang hurangna kurangnye kuranglah suda_bagian
kurang: kirange
habis: entekan enteke telase seepan beakeun tadhas tadhes adda addak lastare abihnyo abeh habeh sun_suda suang abisla abisnye ludes gusis
habis: ledis tatas ledes entekane entong
rusak: rusake bubrah bosak jebol remek rusakna ruksak karuksak rosak rosakka ancor ancua binaso rusaknyo reuloh rusaki rusaknye
busuk: bosokan buruk_mambu buruk_ambu bueuk bucuk bucuik busuak busuaknyo brok macuek khop bari_an mabari macet_bau penguk sangit langu
busuk: mbosoki basine wayu bacin barangas hapeuk hapuk apuek apaknyo tengek khieng macam_bangke ambune bosek
bau: mambune mambon bacine baune bauna bauke bauwe babaun baunyo angok bangus bangusen bohu bohui bee bauan marbau mauap mau_ndapur
bau: mahabau bebau bebauk
kutu: kuton kutune bubukeun bubuk_beras bubukan cucukan cucuk kutonen boboken bubuken bakutu gagau bubuak babubuak meukutu kutee kuteu
kutu: markutu hutuon marhutu bekutu bekutuan berkapang kapangan franko kutuane kepik tumo kutuk_beras hutu
ulat: uler uleran set_set hileud hileudan ole ulek baulek ulekan ulok marulok belatung uleten uget
basah: teles telese tlebes baseuh baceh bacca bacak basahnyo kuyup basoh basueh maseu kelebus lebuk kuyupan
sobek: suwek suwekan sowek sobekan soek soekna sokkeh kereh taserek cabiak tacabiak cabiaknyo carik_an cabek cabik beukah ribak maribak
sobek: rigat merigat belah_karunge sowak suwak koyak koyakan
batu: watu watune bato watoe kerikile krikil berkrikil
jelek: eleke ala_banget awone butut jube jubek buruak buruaknyo brokjai jat hansem rombongane
marah: nesu nesune muring bendu ambekan amarah pegel_atine bambam gigirin peghel pegghel ghighir epeghigir berang berangnyo bengis
marah: manarang beungeh muruk marmuruk merawa nerawa mofonu marahin ngambul murka berangasan ngegas menggerutu seneni diseneni disengeni
marah: sengen sewot sewote nyeneni nyentak dicarekan carek nyarekan diambekan diseuneu nyeuneu dimarahken dimarahke dimarahnye diomelin
marah: ngomeli nyap_nyap
kasar: digetak getak nggetak digentak gentak mbentak mbentaki bentaki disentak nyentaki sentakan nyentong dihardik kasarnyo bakasa baka_sa
kasar: kasarnye sangar_sikape nyereng judese songong belagu sengak juwarek mambatai maambuang_muko mabiaron jais meujais bengak dibengaki
kasar: wengis
ancam: diancem ngancem nganceme ngancam diincim incim meden_medeni dimedeni diweden_wedeni nyingsieunan disingsieunan nyangsiuenan
ancam: ngancama eancam diancamnyo digertak gertak diancamma geuancam ancamon diancamkon mangarimasi digretak nggretak diancemnye
dipukul: digebuk gebug digebug diantem antem dikepruk dipenthung ditapuk dijotos dikeplak keplak diteunggeul diteunggar digampar gampar
dipukul: epokol epokola dipukuli dipukua dilacuik ditinju dihantam dipoh poh jipoh dipaling_tampar dipastap dilibas tinju ditinjuin
dipukul: digebukin dikeroyok ditempeleng ditempiling ditabok ditonjok ditendang disepak disampluk diajar_wong
takut: wedine wediku wedhi ajrihe sieuneun takuiknyo teumakot takot tumakot mbiar kuwatir kuatir keweden parno atakut keder miris inggis
takut: hariwang was_was gimir jeri
lapar: luwe ngelih ngeleh kelaparan lapareun kalaparan lapanyo litak deuk male maleon lempus olofo lapo_nian lapa lapah_talang kelaparen
lapar: klaparan laper
sakit: lara gerahe geringna udar sakek songkan saki saketnyo mageulis sahit mesui sikanuwosi mofokho penyaket gerahane kelarane sakitan
sakit: sakite saketeh damam ngilu_ngilu rarasakeun
tua: tuwane tuwek tuek tuekan sepuhe toa_nya towa toah tuonyo tuha satua kolotna lanjut_umur jompone rentek renta gaeknyo tuwir bangkotan
tua: metua
buta: wuta wuto picek lolong lamur buto butoh pitak boco butak_mata koko_mata pitung_mata pitung_mataku kabur_mata micek tunanetro
tuli: budheg budeg congek torek tengel pakak ongok nengo_hana tulo pasik pakang_pingon budegen kopok hana_deungo
pincang: pengkor dhengklang dengklang dingkluk cekot deglok tempang capiak capek_kaki timpang kejot singkang timpanga
janda: randa rondo randha rondho rangda jandha rando randonyo baluy mbalu namabalu walu ombalu
yatim: lola pahatu lolah yatem anak_siampudan
anak: anakipun putrane putrone putro laree bocahe budhak anakna putrana anana potra anaknyo aneuk anakkon danak nakku iraono ono_matua
anak: budak budaknyo anaknye anakda anaknda
istri: bojone_wedok bojoku_wedok mbokne_bocah pamajikan bine raji urang_rumah inong_droe purumoh jolmana jolmangku pardihutaon pardijabu
istri: inang_parsonduk ndehara ndeharangku ono_alawe bojo_wadon bininye rabine garwane jodone
suami: bojone_lanang bojoku_lanang carogena lake lakena lakeh urang_laki lako lakoe sinonduk perbulangen perbulangenku perbulangan lakinye
suami: laki_aye lakine swamine garwane_lanang misoa lanangku
ibu: mbokku mboke mboe emboke biyunge mimine mae simboke ibune embokku mbokdhe emmak embu embuk embo ebuk umak umakku mandeh amai
ibu: mande_kanduang amak_denai inongku oma_ngku nande nandengku ina_gu ibuna indung indungna nyokapnye emaknye ibunye makcik
bapak: ramane romo bapakne bapakane pakne bapane pun_bapa bapana eppa eppak rama abaknyo abak ayahnda amongku bapangku bapaknye babehnye
bapak: ama_gu akas bapeng paktuo
nenek: mbokdhe_tuwo nenekna ninikna emba_bine anduang inyiak uci mak_tuo umak_tuo misyik mi_syik nek_syik oppungboru ninitudung gawe_alawe
nenek: nyaik neneknye nek_nang nenekda andung itak uti
kakek: simbah_kakung mbah_lanang simbah_lanang kaki_tuwo akina embah_lake kaeh kae_tua inyiak_laki gaek_laki antan yahsyik yah_syik
kakek: nek_agam oppungdoli ompung_doli bulang tua_matua datok nekwan nek_laki yai_tuo yek kakeknye atok tok_wan tok_ki
kakak: mbakyu mbekayu mbakyune yayu yunda kakangku kangmas tetehna aceuk lanceuk raka cacak uniang ajo udo akak haha_hu hahana angkang
kakak: akkang turang ayuk ayukku yuk_su wo_ngah kakaknye empok mpok mpoknye kanjeng kakande cik_wo dongan_sabutuha
adik: adhi adhine adine adiku dhik rayi rai adina adi_kuring pun_adi adiak adiaknyo adoe anggi anggina anggikku agi_ngku akhi_gu adinge
adik: ading adeknye adekku adikne
paman: paklik pakdhe pakde emang_kuring mamang mang_cek mangcek amang_uda mak_dang mak_etek pak_etek pakcik apa_bit yahwa pa_uda bengkila
paman: majuan encing uwak uwa obak pakwo bakwo pak_uwo
bibi: bulek budhe bude bibik bi_alit etek uncu inang_uda namboru bou bouku mak_wa macut mak_cut bik_cek bicik bicek wak_ngah makwo
cucu: putune putuku incuna kompoy kompoi kompay cucuang cucuong cucongku cuco pahompu pahoppu kempu kumpu mauwu umpu cucung kempoe
menantu: mantu mantune mantuku minantu mantoh manto minantuang binto parumaen hela_hu kela kelangku permain memantu minantun meunantu
menantu: umonongku
mertua: maratuo mora_tua moro_tuwo morotuo moratuwo mertuwo mitoha mitohana mattowa mattoa mintuo mintuonyo tuan_matuaku simatua
mertua: simatuangku mentuo mentue mertue
keponakan: ponakan ponakane ponakanku keponaan alo_kuring suan kapanakan kamanakan kumanakan keumuen ibebere beberengku kepenaan ponaan
keponakan: keponakane
saudara: sedulur sedulure dulur dulure sadherek sederek sederekan baraya sadulur taretan tretan dusanak sanak_famili badunsanak dunsanak
saudara: sadunsanak syedara syeedara iboto dongan_tubu haha_anggi sangkep sudaronyo sudaro muakhi muari sodaranye sedare adik_beradik
tetangga: tonggone tonggoku tangganeku tatanggana tangghana tatangghana tatanggha sabalah_rumah tatanggo tetanggo rumah_sabalah
tetangga: hombar_jabu hombar_balok dongan_sahuta sada_kuta tetanggenye tetanggonyo sebelah_umah sebelah_omah jiranlon
keluarga: kulawarga kulawargi sakulawarga sakulawargi batih kulowargo brayat kaluarga kaluargo keuluarga saisi_rumah sarumah sabagas
keluarga: sajabu keluargo keluargonyo somah sekeluargo bhala balana
orang: uwong uwonge wonge tiyange priyantun jelma urangnyo ureueng ureung halak kalak niha ulun_lain jamo jeme
laki_laki: lanang kakung lalaki pameget reng_lake urang_jantan agam baoa dilaki muanai bakas
perempuan: wedok wedhok wadon awewe istri_jalu reng_bine padusi parampuan parampuang ureung_inong boru_boru dadaboru dakdaboru diberu
perempuan: sebai
kaya_raya: sugeh sugehe sugihan sogi sogih jegud loba_duitna kayonyo ureung_kaya parhepeng mayak bayak sokhi jugula turah_duite berduit
kaya_raya: banyak_duit ughang_kaye kayenye tajirnye
miskin: mlarat melarat mlarate ora_gablek malarat kesrakat sudro walurat masakat meskin mesken malarato bansaik bansaiknyo susah_iduik
miskin: gasien gasin pogos na_lea musil mesera_nggeluh numana wong_susah kerene melarate mekir wong_saro saro_hidup
rumah: umahe omahe omahku griyane dalem_panjenengan rorompok imahna romah romana romane bengko bengkona compo rumahnyo rumoh jabunami
rumah: jabuna bagas omo_omo omo_hada nuwo lamban gubukku umanye rumahnye rumanye umaku ghumah umoh omha
jalan: dalan dalane mergi marga_alit lurung embong embonge jalana loron_lorong labuah labuahnyo ret jurong dalanta dalin dalanan ghanglaya
jalan: rangdalan jlan dalang
jauh: adohe tebihe jauheun jeuna jau jauna jhauh jioh dao ndauh arou jaohnye jauhla jaw
dekat: cedake cerak cerakan celake parek perek semma semmak paraknyo ampie rap donok dohor deher ahato dekatnye damping_umah cepak_omah
panas: panase kapanasan hareudang hareudangeun angek angeknyo paneh seuuem su_uem mohop milas aukhu hangek angat_nian panasnye
hujan: udane udanan jawah hujanna ojen ojan ujean ujeun ujane
nasi: sego sekul sangu nase nasek sangana nasiak bu_leukat indahan nakan vakhe sege nasinye nasik
makan: mangan dahar maem nedho nedha tedo dhahar tuang neda_sangu ngakan ngakana adhaar ngakaneh makang pajoh mangallang man_nakan
makan: manga_niha mengan kanik madang badhog
minum: ngombe ngombi ngunjuk nginum leueut nginung enom_aeng minom jep ngincum minuman_mual inum
air: banyu toya cai caina aeng aie aek idano way wai banyune toyane aer ayiak
kertas: dluwang dlancang dalancang daluang karateh kretas karatas kereteh keureutah kretasna karatasna haratas hartas kartas kertase
kertas: kertasnyo kerataih kerteh lembarane keretas
kartu: kertuk karetu kartuna kartunyo karutu kertunye kad kartoe kartee kartuku kertuna kertos karcu kartuw
undangan: uleman ulem_ulem serat_ulem ondangan ondhangan onjangan onjhangan undangnyan surek_panggilan surat_panggilan gokkon gokhon
undangan: surat_jou dangan undanggan undangnga undangang undangen undengan
nama: jenengipun arane aran asmanipun asmaku asmana wasta wastana nyamana nyamae namonyo nan_droe gorar goarna gelar_ngku gelari gelarku
nama: toigu toi namanye aranku jenengkune namekulo name namaq naminipun
nomor: nomere nomerna nomoripun nombor nombo nomboi nomeur nomoro nomornyo nomero nomber lomboi ongko nomernye nomora nomur
kepala_desa: lurahe pak_lurah bu_lurah kuwu bekel petinggi petinggine petenggi lurahna pak_kades klebunna kalebunna apel keuchik geuchik
kepala_desa: keusyik peutua_gampong kapalo_nagari hampung_kapalo kepalo_kampung hapala_huta kapalo_huta kepala_huta kepalo_desa pak_kadeh
kepala_desa: hukum_tua salawa rio_dusun datin penghulu_kampung depati kerio gindo pesirah pengulu peratin kepalo_tiyuh kepala_pekon
kepala_dusun: bayan kebayan kepala_jorong walijorong kapalo_jorong kepling kepalo_dusun kepaladusun kawil keplor
desa: deso desone dhusun ndeso pedesaan desana dhisah dhisa dhise kampuang kampuangnyo gampong huta hutanami kuta_kami banua nagarinyo
desa: pekon tiyuh dukuhane kampunge dusunnye kampong kampongnye disa desonyo
kantor_desa: bale_desa baledesa bale_desane baldes balai_deso bale_dhisa balai_dhisa kantor_deso kantua_deso kantua_wali kantor_keuchik
kantor_desa: kantor_geuchik meunasah kantor_hampung kantor_lurahe kelurahane_wong kalurahane kantor_bale balai_pekon
petugas: petugase petugasipun patugas patugasnyo pamongpraja perangkate prangkat pegawene pegawe patugasna tokang_bagi se_mghi tukang_bagi
petugas: tukang_mbagi ureung_bagi parhobas panggomgom sidahin petugasse petugasnye patugeh petuges pagawe pagaweyan pegawenye orang_kantor
petugas: wong_kantor wong_deso wong_desa
selesai: rampunge bubaran tutug rengse anggeus bereskeun mare mareh salasai salasainyo sudah_sude sidung enggo_dung awai asai seleseh
selesai: tobek selese
masih: iseh esih taseh tesek isik ijek ijik jek_ono jik isek paghun pagghun badha_keya mantong hena_dope tong_adong adongdope denga
masih: genda_nge magh maseh agik_ado
baru: anyar anyare kakara karek kakarek anyaran gres buruh_satiya imbaru mbaru bohou sibohou barunye
dulu: biyen bien mbiyen mbien rumiyen gemiyen gemien dhisik disit ndhisik ndisik baheulana baheula kapungkur bihari lambba lamba saisuak
dulu: dolunyo dahulunyo sa_isuak dilee jameun na_jolo narobi najolo naida tupung_ari nai gemekhu mekhu dolok dolo dulunye
lama: suene suwene dangune dangunipun lawas lawase lilana abik lamonyo treb leleng ndekah alaot lamonye lamenye sue suenee
sering: kerep kereb asring remen_kali mindeng serrengan segghut seggut acok acoknyo ka_ayem sapot tongtong jotjot rusur kerap kelolan
sering: selalunye sabban saben
semua: kabehane sedaya sedayane kabeane kabih kabbih sadaya sakabeh sakabehna sarerea sadoalah kasado sadonyolah mandum bandum sudena
semua: saluhut saluhutna kerina fefu segalonyo segale semue semuenye semuonyo gegalo unyin jedah segalo
banyak: akehe okehe uakeh kathahe lobana rea bennya bannya bannyak bennyak banyaknye torop melala ato_niha banyok banyaknian lamun_nian
sedikit: setitike sithike semene sekedhik secuil saemet saetik sakonek sakone sakunik koni sakunyik saketeknyo bacik bacut ubit sotik
sedikit: sitik maifu sedikitnye sikit cacik sekepek dikik saotik
besar: gedhe gedhene agungipun rajah gadangnyo rayeuk bolon balga mbelin galang ebua ebuo besaknyo besak besaknye gedene balak
kecil: cilik cilike alit alite leutik keni kenek kekene keteknyo ubeut gelemet menek metmet kitik side_ide ide_ide kecik lunik
cuma: thok tok_thil namong coma hanyo ciek_an cumo sajan holan ngga_kecuali cume gur kayung holanna
sangat: bangete pisane ongghu ongghuwan tuhu
benar: estu bender lerres ongghu_ta onggu batuanyo beutoi toho atulo sadhuhu betol temenan temen_tah
salah: salahe salahna salahnyo tasalah fasala salahnye silap kaliru kleruan kliruan kelentu keliruan
mirip: jeneng_podo podo_jenenge jenenge_padha sami_wastana padha_namina padha_nyama samo_namo namonyo_samo
urus: ngurusi diurusi ngurusno ngurusna diuruske maurus maurusnyo mangurus meuurus ngurusnye diurusnye ngursus
tutup: ditutupe tutupane nutupe ditutupna ketutup ketutupan totop etotop tutuik tutuiknyo ditutuik top_pinto tinutup tutupi bakhu tutupnye
tutup: ditutupnye
buka: bukaan mbukake bukakna bukka ebukka abukka mambukak bukaknyo peuhah bungka itaangi tauga bukaknye buke
ramai: rameeh kebaan ramme remme rammi hiruk ramenye ghamai ramainyo barami banyak_urang panuah panuahnyo desek_desekan jubelan
ramai: uyel_uyelan
sepi: sepine simpe tiiseun sennep seppe langang mangmang langkang sunyik lengangnye
pulang: mulihe wangsule kundur balik_imah mole moleh pamolea pulangnyo woe jiwoe muli mangawuli balek baleknye balike
kembali: mbalik mbalekno dibalekno dibalikake dibaleni wangsul_maning mulangkeun dibalikeun abali abeli bali_pole babaliak baliaknyo gisa
kembali: jigisa mulak_muse balekke dibalikke balekkan
sana: mrono ditu kaditu kassa dissa dissah sinan sinun disanun keudeh disi ujai disono kesono situne mriko mrika
sini: kene_iki mriki mrene_iki nang_kene neng_kene ning_kene dieu kadieu dinna dinnak ka_siko keunoe disinoe sinoe dison tu_son ijenda
sini: bas_enda disinilah kini_nang ngenya
ini: kiye kiyeh ikie meniko menika reya areya neka kadhinto ko_ha nyoe endani da_aena ikilo inilo nikile
itu: kuwe menika_wau etateh roa_neka jariya jareya jerea juwa itutu nyan e_maka ituha kui kuiku
begitu: mengkono kaya_kuwe ngoten mekoten mangkono ngonoh kitu engak_jareya cara_reya baitu simano begitutu cemtu kek_gitu camtu kaya_gitu
begini: ngene ngeten mekaten kaya_kiye ngenekiye kieu engak_reya mak_reya baiko bantuak_iko lagee_nyoe bagenda cemni
saja: baen bahe dhowang bhai bai_reya sajolah sajonyo mantong_le sambing jelah ajalah doangan doangnye
juga: keya kiya cit sit chit muse ka_goh goi jugo pulok jugek pulak
tapi: nanging ananging tapine tapina keng tappe tapiko tapinyo meu tapinye tapikan
karena: mergane mergone mergi_niku jalaran krana krono kusabab margi margina amarga karano sabap keuranda dibahen erkiteken bologo
karena: pasal_dio sebabe soalnyo sebap
kalau: menowo upama umpama sekirane lamona monla sakironyo kok_dapek meunyo menyo meunyoe molo adi balo kaluk klaw kaluw
sampai: tekane_kapan ngantos_kapan dugi_jam dhapa dapak hinggo inggo trok_keudeh sahat irugi sampek
dari: sekang sangking saka sako ti_mana ti_dinya ti_dieu nibak asal_jak nari moroi anjak jak_pat
pada: bak_uroe tu_ari i_ari
dengan: kaleh kalih_niku kaliyane kalawan moso ngon khoda faboo samo_dio samo_anak samo_apo
atau: utowo utawa utawi atowo otaba otabana ataw atawako ntah_lang entah_apo apo_idak apatah
untuk: nggo dinggo kanggene kagem kaangguy kaangghuy keu tu_hita nang_ise khoda_gu buat_apo untok
punya: nduwene duwene gadhahe gadahe gadah gadhahipun kagungane nggonku duweku gaduhna andhi andi andik ngandi jipo na_adong lit_bangku
punya: moroi_gu punye punyenye empunyo
pakai: nganggone dinggone anggone ngagem dienggo ngenggo digunakeun dianggona angguy eangguy mamakai mamaki peungui ngui jingui pangke
pakai: mamangke ipake pakoaon makeke nganggem
`;
