/** The rest of `regional-west.ts` and `regional-east.ts`, in the same form: further deeds and things. */
export const FURTHER_WORDS = `
kerja: gawene nggawe megawe magawe makaryo didamel digawe alako alakoa karajonyo bakarajo keurija buet karejo mangula mangkarejo dahin
kerja: ngerdahin halowo mogawe kerjo kerjonyo begawe begawi kerje kerjane
masuk: mlebune melebet lebetaken lebokake dilebokno mlebuo lebu lebuhna asupna maso masok emasokagi masuak masuaknyo tamasuak_ndak
masuk: dimasuakkan tamong jitamong bongot ibengket bengket molohi masokla masoknye masokke dimasokke
keluar: metune medale kawedal ditokne ditokna mijil kaluarna kalowar kaloar kalua kaluanyo teubit jiteubit ruar haruar haruarsa ndarat
keluar: keluarnye kelua keluo
turun: mudhun mudun medun tedhak turunna dungkap toron tron turunsa mijur nusur moturu turunnye
cair: caire cairena kaluar_artosna caia caianyo cai_ha cairma cayer caernye cairnyo ngucur caerke caek
cairkan: nyaerke dicairke nyairke dicairno nyairno nyaerkeun dicairkeun nyaiarkeun ngarake_duit pacair pacae mancaian peucair dicairhon
cairkan: nyairkeun nguangke diuangke
bagi: ngedum dikedum edum didum ngedumi didumke ngedumke andum andumane dumdum_an dumduman ngabagi ngabagikeun dibagikeun dibagekeun
bagi: bagekeun ebagi_a abagi ebaghi mambagi dibagian jibagi peubagi meubagi bagihon dibagihon bagiken ibagiken dibagike dibagiin mbagi
bagi: mbage mbageke dibagino
pembagian: pambagen pambagean pambagi pambagihon edumane dumane baginan parbagian pembagiane bagiane bagi_berase bagi_baras mbagi_beras
pembagian: pembagianye pembagi pambagiane pebagian
pencairan: pencaerane cairanipun panyairan pancaian pancaiannyo pencaerannye pencairane
jatah: jatahe jatahku jatahna jatahnyo jateh bagianku bagianna
tanda_tangan: tapak_asma tawis_tangan tapak_asto tanda_tanganan tekenan diteken cap_jempol tando_tangan tanda_jaroe tapak_jaroe tanda_asta
tanda_tangan: kap_jempol ttd tandatangan tando_tangannyo paraf
sudah_lama: wis_suwe sampun_dangu tos_lami geus_lila ampon_abit la_lamo ka_treb madung_leleng enggo_ndekah udeh_lama
apakah: opokah punopokah apokoh noponopo
menangis: nangise ceurik manangih moe jimoe tangis nanges nangisnye mewek
jatuh: tiba_ngglundung ceblok ceblokan ragrag geubis geubisan labu_geggher gheggher jatuah jatuahnyo tajatuah rhet srot madabu tardabu
jatuh: ndabuh aekhu jatoh kejatohan jatu tepeleset kepleset
pingsan: semaputan kelenger klenger kapaehan kapiuhan kalengar kalenger balempang pangsan pensan pingsane saumo gaok sitapor semupot
malu: isin lingsem era isineun todhus todus malonyo malee mabugang maila mela aila alumalu
bingung: bingunge bingong bingungan lieur lieureun lieurna bhingong bengong binguang binguangnyo bingongke biduk_pusing linglung
bingung: mumet_sirahe lier mumete paneng
pusing: ngelu ngeluu cengeng_sirah rieut pening paning paniang kepening pangpening paniangnyo ngliyeng
capek: kesele pegel capena lesso lessoh peggel lalah litak_badan panek hek loja alo_wa penat penatnyo penek kepenatan payah_nian
jujur: jujure lurus_ati
bohong: ngapus_apusi mbujuk mbujuki bujukan dibujuki bujuki bohonge dibobodo ngabohong bohongna lecek elecek lecceghan ota maota duto
bohong: baduto dipongah sulet peusulet gabus margabus marota mbohongin dikibulin ngibul kibul ngibulnye bulak dusto
tahu: ngerteni ngartos ngertos ngertose reti mudeng mudheng paham_mboten apal_teu oning taoh ngarteh ngarti ngarte tawu thee tupeu teupeue
tahu: jiteupu diboto umboto huboto meteh ieteh etehndu aila_ila
ingat: eling elinge emut inget engetan enga engaa ingek takana teuingat ingot iinget enget
ingatkan: ngelingna elingna elingken elingaken ngengetan pangemutkeun pangengetkeun diengetkeun engaagi paenga maingekkan diingekkan
ingatkan: peuingat jipeuingat ingoton diingothon ingetken ingatke
kabar: kabare kabaripun beja bejana kabber kabher habar haba barita boa_bari berita_ngge turi_turian khabare kabarnye kabo_kabo kabarnyo
diam: meneng mendel anteng cicing repeh neng_ennengan enneng ngom iem hohom sinik
bicara: ngomonge ndikan ngendika ngendikan criyos ngobroleun ngomongkeun sasauran nyarita acaca acareta acator mangecek kecek_kecek
bicara: mangecekan mangicek peugah_haba marrikka marsarita mangkatai makkobar ngerana rana mohede_hede begesah ngota beota becakap ngumung
bicara: ngomongin ngomongnye betutur besembang
baca: macane waos ngaos dibaco bacoan meubaca beuet manjaha jaha ngogen bacoke dibacoke moconye mbaco
tulis: nyerat nulise tuliske seratan nulis_teu noles toles etoles manulih tulih ditulih tuliken tuleh jituleh dituleh manurat surat_hamu
tulis: nurati isuratken sura_sura tuleske nuliske
alasan: alesan alesane ngalesan alesna alesanna alasannyo dalihna alasane
kejauhan: kadohan kedohan kajauhan kejauhen katebihan ketebihan kejauhane talalu_jauah
sehat: waras saras damang bheres wal_afiat sihat hipas horas_horas mejuah_juah njuah_juah sehek
salam: juah_juah mejuah juahjuah yaahowu yahowu ya_ahowu rampes tabik_pun tabikpun assalam
halo: kulanuwun kula_nuwun glanon kalanon glenun oi_nak hoi bang_oi ondeh ondee spadaa sepada spada
selamat_pagi: sugeng_enjang sugeng_injing wilujeng_enjang salamat_pagi selamat_beungoh seulamat_beungoh sugenge_njing slamet_esuk
selamat_pagi: slamet_isuk salam_pagi
selamat_siang: sugeng_awan wilujeng_beurang salamat_siang sugeng_siyang seulamat_uroe
selamat_sore: sugeng_sonton salamat_sore wilujeng_sore salamat_patang
selamat_malam: sugeng_ndalu sugeng_wengi wilujeng_peuting salamat_malam salamat_borngin
terima_kasih: kesuwun kesuwon suwon nuwon haturnuhun kasoon sakalangkung maturkasoon teurimong_geunaseh teurimong_gaseh teurimakasih
terima_kasih: terimong_geunaseh mauliatema bujur_melala bujur_ya bujur_bujur saohagolo sauhagolo tarimo_kaseh terimo_kasih terimo_kaseh
terima_kasih: terimakaseh terime_kasih terime_kaseh makasihnye
permisi: nuwun_sewune nyuwun_sewune sepunten pangapunten ngapuntene apunten nyuwon_sepora sapora saporana abdi_punten maaf_sabananyo meuah
permisi: santabi sattabi marsantabi sentabi
iya: enggeh nggeh injeh iyeh yola ido aolo hooh ho_oh
oke: nggih_pun inggih_sampun monggo sumangga yo_wes yowes yowis ya_uwis yo_wis yo_uwis wokeh yolah denggan
jangan: mpun_ngoten ampun_ngoten tong_kitu ja_jak jhe jek_ngko ijan bek usahlah jangon
berhenti: mandhek mendhel uwisi liren leren ambuh ampo_an taranti baranti barantilah barantian piyoh mansohot sohot mansohoti maradi ngadi
berhenti: berentilah brentike
putus: pegot pedhot pedot pedote putuih putuihnyo diputuih putoh magotap maotap elet ngretep
mati: pareum pareuman paehan pateni mateni dipateni matian padamkan intopi mintop
syarat: sarate syarate saratipun saratna saratta syaraik syaraiknyo saraik saraiknyo syarak syarek syareknyo serat_apo serat_serat
syarat: sareatnye
alamat: alamaik alamaiknyo almet alamek alamet alametnye lamat adres
tempat: panggone nggone enggone gonne nggenipun panggenane tampekna kennengan kannengngan kaennengan tampeknyo teumpat inganan ingananna
tempat: tempek tempatnye tempet pasepenan patempatan
kantor: kantore kantoripun kantorna kantoran kantoor kantuanyo kanto kanthor kantornye kantornyo kator
laporan: laporanna laporane_kula
mesin: masenna masine masina masennya mesinnye masinnyo mesen mesenna mesinmu
surat: seratipun layange serratan sorat surateh suratnye suratmu
pos: pose pospos kantorpose kantor_poih kantor_pus
buruh: buruhe kuline bhuruh nguli marbuat_gaji maburuh
susah: susahe rekoso rekasa hesena sossa sosa saro saronyo peudeh arsak maralo ate_mesera saronian susanye soro
bantu: mbantu ngrewangi direwangi rewang ngabantu dibantuan mantuan ngabantuan abanto ebanto peubantu ngabanton nulongin nolongin
mampu: kuwat kuat_jalan kuat_mlaku
lewat: kelewate kliwate kaliwatna kasep kasepan kasepna kalebat kalampassa kalangkongan talampau talalui leupah talpus lewatke
lewat: kelewatannye telate ketelatan karinan kesiangane kawanen kerinan kabeurangan kapapagan_beurang tasiang telambat telambatla
wakil: diwakilke diwakilkeun ngawakilan diwakilan diwakilaken makili ngwakili diwakilna mewakilke awakeli ewakeli ewakilagi bawakian
wakil: diwakian wakian peuwakili jiwakili diwakilhon wakilhon iwakilken diwakele diwakelke diwakilek
antar: ngeterke ngeterno dieterke dieterno diterke diterna diteraken ngeteraken diantere dianteur nganteur nganteurkeun dianteurkeun
antar: dijajapkeun jajap jajapkeun terragi eater eatorragi maantaan diantaan maanta dianta antaan peuintat geuintat diintat taruhonsa
antar: itaruhken anterke dianterke antarke diantarke nganterke hantar hantarkan diantaren ngateri dateri tereno
titip: nitipe titipne dititipne nitipke titipke nitipno titepan nitep manitip patitip mamasak titipkeun nitipkeun dititipkeun patitipan
kebagian: keduman_jatah
tahu: uning tawang nawang taoq taokne ndek_taok ndektaok nee_bade pecing pesing tahuai hauh isseng issengi uissengi nuisseng_ga kuisseng
tahu: kuissengi asseng assengi iassengi kuasseng kuassengi niasseng naissan issan issanni otawa motota tauji tauja kutau kutauji tauki
ingat: ingetang ingetq inga ingatai ingatakan uengngerangi engngerang engngerangi engka_uingngerang uingerang kuingat kuurangi urangi
ingat: ingaranni ingaran ingatka ingaki
ingatkan: ngingetang ingetange ngelingang ingetiq bengq_inget maingatakan paingarangi paingerang paingngerangi paingerangi pakkaingaq
ingatkan: pangingaran kase_inga kasi_inga kase_ingat kas_ingat kasi_ingatka ingatkanka ingatkanki ingatkanga
kabar: gatra gatrane orta ortane ortine gatre gatreq kabarq rewos reweng habarleh habarnya habarai habarakan bahabar mahabari dihabari
kabar: birita kareba karebana karebanna karebaku karebai pakareba habari bakabar
diam: mendep siep diemq ndot dei badiam badiaman hinip benyem mammekko mekko ammekangi kammek diangmi
bicara: ngeraos mamunyi munyi maosang ngeraosang ngeraosq beraos beraosan raos ngomongq muni munian nggahi tombo curup bapandir pandir
bicara: bapandiran mamandirakan papandiran pander hapander mabbicara makkada bicarang mappau makkeda angkana akkana kana_kanang makada
bicara: loiya moloiya babicara bicarajo baomong
baca: ngewacen mawaca ngewaca bacaq bacaqne mbaca mambacai membacai dibacaakan mambasa mabbaca nabaca ambaca ambacai abbaca ambacana
baca: babaca
tulis: nulisang sasuratan nyurat nulisq tulisq tunti manulisi tulisakan manyurat menulisleh okii ukki ukii nauki mukki ukiri ukirik nukiri
tulis: uki tulade molulade batulis
sehat: seger kenak_rahayu selametq sehatq bahagas barigas bahigap madising madisingdising magasing gassing gassingi gasing gassingji
sehat: malapu piohu
salam: om_suastiastu osa om_santih rahajeng_rauh tabea sinampura kalembo_ade lembo_ade tabi salama tabe_puang tabe_daeng tabe_karaeng
salam: foturaga kurre_tabe
halo: inggih_jero permios pamit_masuk tabe_kak oeee woe_min hoe oi_kakak nyong_nona pace_mace
selamat_pagi: rahajeng_semeng rahajeng_semengan selamet_semeng salama_ele selama_ele salamaki_ele saloliyombu_pagi
selamat_siang: rahajeng_siang rahajeng_tengai rahajeng_tengari
selamat_sore: rahajeng_sanja rahajeng_sonten rahajeng_sanje
selamat_malam: rahajeng_peteng rahajeng_wengi rahajeng_dalu malam_kaka
terima_kasih: suksme matursuksma sukseme sukeme tampiasih tampiaseh terima_kasi hormat_nia ari_kasih tabe_kasi tarima_kasihlah makasihlah
terima_kasih: tarimakasihai kurru_sumanga kuru_sumange kurusumange kurrusumanga kuru_sumangeku tarimakasi tarima_kasi sukkuru
terima_kasih: kurre_sumanga kurresumanga kure_sumanga odu_olo oduolo barakati makase mokasi mokaseh danke danki dangke tarimakase
terima_kasih: tarima_kase amolongo amulanai foi_moi koyao helem_foi hormat_bapa makasimi makasiki makasita terima_kase sukur_dofu
terima_kasih: syukur_dofu suba_jou
permisi: nunas_lugra ampura ampure sugra tabeq nggeluk_maaf tabeku tabena taba tabea_waya meapi_maaf maafkang maafka addampengang popporo
iya: aoq aok aoke auq iyora ya_mai hiih iih yoih iyoih iyee iyyo iyamo iyoo_kaka
jangan: sampunang de_nden eda_de eda_gen edaq_kanggo dendek dendeqne dendeq ndaqm ndaq aina kada_usah jangankah ela ajak_mu ajamu teako
jangan: teai da_mu damu dau bolo_ja jangang jangangko jang_sampe jangmo tida_usami
berhenti: marerian mararian suudang suud_suba ngereren mareren beristirehat ampok_suud suwudang mentelah mentelahq ntoi_nee oncok hantarai
berhenti: tuntungakan ampih ampihlah ampihakan mandak mandakakan tende tendei pajai paja_ki pajamo ammari amari mari_mako ammarimi
berhenti: ammarimako mariko tipandeng torro_paja baberenti berentimi stopmi balantih bastop
putus: pegate peget putusq katam pegatq pettu pettumi tappu tappui tappumi tapeppa taputus putusmi tabobo
mati: ngematiang matiang matiakan mamatiakan padamakan pajami kase_off
syarat: saratne saratq syaratq saratlah sarak sarana sarakna syarana sarata sarati
alamat: alamatq alamatne alama alamana alamatna alamatta
tempat: genah genahe tongose tongosne genahne gennah taok taoq_pembagian taoke tempatq wadahnya eka onro onroang onrong onronna ondrong
tempat: pangngonroang ontona onroanna inan inanna tambati tampa_ambe tampa_bage tampae tampakang tampe_ambe
kantor: kantorq kantur kantoro kantorona kantorota kantoru kantorpe
pos: kantor_posq kantoro_posu
buruh: tukang_suwun buruhq nguliq tukang_pikul mangupah maambil_upah bakuli kuliangang pakuli pajama_jama
susah: sukil sukile sukeh keweh meweh susahq susahne jelap susa payahai ngalihai bahalangan sussa masussa mawatang sukkara sukkarai
susah: masussana maparri paree susami_saya
bantu: bantunin nulung matulungan wantuan bantuq bebantu bantunq ngaro ngampe mambantui mambantu bantui mandohop bantuka bantuki
bantu: pattulungi balibali nabantu
lewat: lebih_tanggal kelampah_tanggal telatne kelewatq telatq liwatq lalo_waktu talambat kalawatan liwar lalomi allalo laloi liwangi liwa
lewat: liwami pura_lalo talewat solewat sulewat lewatmi tarlewat talewa lewa tarlambat terlamba lambatka lewatka telatka telatmi
wakil: wakilang mewakilq tewakilang tewakilan wakilq mewakilan diwakilakan mawakili mawakilakan wakilakan nawakili wakkelang nawakkeleki
wakil: wakelekang wakkeli wakele bawakil diwakilkang diwakilji wakilka wakilkanki gantikang
antar: atehang ngateh ngatehang kaaterang aterin ngaterang atong tetantong teatong ngatong atongang antatq tujuin nduku dukeng antari
antar: maantar maantari diantarakan antarakan maantarakan diantari inter manganjung magah magahan tiwirangi patiwi nateriang antarangi
antar: natiwirangnga eranganga niantarang niantaranga naerangang nabaanna diantarkang baantar antarkanka antarkanki antarkanga
titip: nitipang katitip nitipq titipang titipq batitip dititipakan titipakan pattaro taroang paitanang patitipangi
wajib: patutne
nomor_antrean: giliran_antri nomor_antre
`;
