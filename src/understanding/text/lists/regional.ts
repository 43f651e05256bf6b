/**
 * Words of the regional languages that are mixed into Indonesian: Javanese (ngoko and krama), Sundanese, Minang, Batak, Betawi,
 * Madurese, Balinese, Banjar, Bugis-Makassar, Manado, Papuan and Ambonese Malay. Same format as `lexicon.ts`.
 */
export const REGIONAL_WORDS = `
kapan: iraha kapang' bilo bilakah sanuapa bile kapan_ki kapanpi kapan_pi piraha pidan pidan' apabilo andigan iyaha bilamana
kapan: kapane bilaa uppanna uppanapi singonna pabila bapabila wayah_apa
di_mana: neng_endi nang_ndi nang_endi ning_endi ning_ndi nengendi nandi nangendi ten_pundi wonten_pundi pundi teng_pundi di_mano
di_mana: dima dimaa dmano di_dia didia ija kija dija ring_dija di_manakah dimanaki kimana_di dimna_ki ka_mana kamana dimanami
di_mana: ngendi endi dimanapi edimma neng_ndi_ki dhimma kadimma edhimma kega tegi ki_kega kemae dimano
ke_mana: menyang_endi nyang_endi nang_endi_lungo dateng_pundi kamano kama tudia
bagaimana: piye pripun kepiye piya kumaha kumahak baa ba'a bagaimano songon_dia sengkuda dekremma bagimana bagemanaa kekmana
bagaimana: kekmano macam_mana macamana cemana camana pegimana kaye_mane caranipun piyee kadospundi kados_pundi beremma dha_ramma
bagaimana: kadhi_ponapa boha songondia cakmano cemano camano baa_caro karmana kermana bagemana kayapa dimapa sapunapi yaopo
bagaimana: yo_opo yok_opo pegimane
mengapa: ngopo nopo_o kok_ngopo kunaon naha kenging_nopo kenging_menapa nangapa manga mangapo bakatnaon boasa kiyapa kiapa kyapa
mengapa: napi_mawinan ngenopo geneyo ngapo dek_a
berapa: piro pinten sabaraha baraha bara barapo berapami barapa pira sabrha berempa saponapa siaga baraa berapo
apa: opo punopo menopo naon apo aha apokah napi apapi opone nopo manapa ponapa apah aga ape
siapa: sinten sopo saha sia_apa saha_wae sera paserana niga nigatu inai ise siapo
yang: sing ingkang anu nu nan se nang nyang
tidak: ora ndak mboten boten mboten_wonten teu henteu indak inda_k tara tra nyanda enda ten_tidak ornak kada kadak kd nyanda'
tidak: tida tidada_ki ndada ngak_pernah ora_ono ra enja enje dena de_ danggi dang ndang daong dak idak sonde nyandak sondek seng
tidak: nenten kagak ngga_ kaga
tidak_ada: ora_ono ora_ana raono mboten_wonten teu_aya euweuh henteu_aya indak_ado ndak_ado sonde_ada seng_ada kadada dang_adong
tidak_ada: so_adong tena ndada_ki tadha tadhak degaga tena_ degage gaono gak_ono ga_ono gak_onok ga_onok gaonok ora_enek
tidak_dapat: ora_oleh ora_olih mboten_angsal teu_kenging teu_meunang ra_oleh teu_kabagean ora_kebagian ora_entuk ra_entuk
tidak_dapat: mboten_pikantuk indak_dapek ndak_dapek so_dapot kada_dapat
tidak_bisa: ora_iso raiso mboten_saged teu_tiasa teu_bisa ra_iso indak_bisa ndak_bisa sonde_bisa kada_kawa
ada: ono enten wonten aya ado adong ade adaji bada bede badha engka niak onok
dapat: olih angsal entuk kenging meunang kabagean kebagian kebagean kabagian dapek dapot pikantuk bulih ulih dapeki oleh_bagian
dapat: ngsal diangsal olle olleh polih dapa
belum: durung dereng acan teu_acan can belun_lai alun belun_pi balun so_dope tacan durong dereng_wonten belumpi belumpa blm_pi
belum: durunge balum gi_ta ghi_ta gik_tak depa degapa
sudah: wis wes uwis sampun atos parantos geus enggeus alah su nunga ampun somo sdhmi sudahmi wus pun_sudah tos alah_sudah ampon
sudah: pon la_mare purani purana nungnga ude udeh
saya: kulo kula abdi kuring urang ambo denai ahu iyak tyang beta sengko bula kaule ulun kawulo dalem kauleh kaula iyya nakke au
saya: sa sy_pu unda titiang tityang
kami: awak_dewe kitong_semua hami torang katong kitong
kamu: sampeyan panjenengan njenengan jenengan kowe koen anjeun maneh ang wa_ang ho ngana ose ikam pian hamu ngoni bosong kam
kamu: kalian
bantuan: pitulung pitulungan bantosan rewangan bantoan bantuane bantuwan_ne
uang: artos arto kepeng hepeng jinah pipis piti dhuwit doi doe pesse pessena
beras: uwos wos beas baras berase boras bareh bherras berres beres_padi berras berre berasa
beras_miskin: raskin rasda
besok: sesuk mbenjing benjing isuk enjing isukan enjang isuk2 isok bisuak marsogot mani buin_mani esok sesok lagguna lagguk baja
besok: muko benjang bénjang
kemarin: wingi kolowingi kamari kaworit kapatang patang nantuari ibi dibi wingenane nantoari
sekarang: saiki sakniki sakmenika ayeuna jani samangko kiwari sekarangmi saniki sateya samangken kini mangkin
nanti: mengko mangke engke engkin beko annon nden_nanti nantipi engken mengkin dhagghi gagghi
hari_ini: dino_iki dinten_niki dinten_ieu poe_ieu hari_iko sadari_on hariniki rahina_niki dina_iki poe_ayeuna
lama: suwe suwi dangu lami heubeul lila abit
ambil: jupuk njupuk mendhet mundhut nyokot nyandak candak cokot ambik maambiak mamboan ngamé nampi nampa mendet dijupuk dijukut
ambil: njikuk jukut pundhut dipendhet dicandak ngala ngalak ekala malai mala mangalap alap dialap mambuat ambe
bawa: nggowo gowo mbeto ngasto dibeto digowo mawa nyangking baok ngabawa ngaba dibao mbeta ngeba ngiba bawo
mau: arep ajeng badhe bade badhé arek hoyong hayang palay nio amuah naeng meh kersa nyak kepingin handak handakku terro terroa
mau: poron melo maelo nak mo mao
boleh: pareng buliah kengeng olehkah
bisa: iso isa saged tiasa biso boi ngidang nyidang kawa pacak tiase dados saget
harus: kudu kedah ikamusti
tanya: takon tangled tanglet nyuwun_pirsa taros naros mariksa batanyo manungkun ngataros nakon nyuwun_priksa badantaros tanglad
tanya: batakun sungkun marsungkun tanyo
minta: nyuwun jaluk njaluk nyuhunkeun menta mintak mamintak nunas mangido suhunkeun nyuhunkan neda nyoon nyoona pangidoan
tolong: tulung nyuwun_tulung punten_pisan tulungi tolongan tulungan tulong
datang: teko rawuh dugi dongkap sumping tibo ro_datang nyampe nyampek dumugi tekan
rumah: omah griyo griya imah jabu umah roma compok
orang: wong tiyang urang jelema jalmi jalma jolma oreng reng tau_
anak: bocah lare barudak murangkalih dakdanak panak tang_anak
suami: garwo salaki caroge
istri: garwa jeman
ibu: biyung simbok mbok ema inang omak indok inanta inong enyak nyokap emakku mamaku mamakku mamah
bapak: abah apak amang amanta babe bokap bapakku papa papah ayah
nenek: simbah mbah_wedok nini ninik uwo nene' oppung_boru dadong embuk_towa ompung opung nyai
kakek: aki abah_aki datuak oppung_doli pekak engkong
tetangga: tonggo tanggi tatanggi tatangga jiran
kakak: kang teteh mbak mas uda uni akang aa bang bli cak usi bung bro sis gan kakak2 kaka_ cong kacong ale
sakit: gering udur teu_damang sakik marsahit gerah loro_awak sakiik
meninggal: sedo pejah ngantunkeun maot maninggal
tua: sepuh tuwo tuwa kolot gaek matua
jauh: adoh tebih tebeh tebih_pisan dangka joh jauah jao jaoh
dekat: cedhak cedak caket deukeut dakek jonok paek celak raket
ramai: kebak riyuh ramean rameee
habis: entek telas seep beak abih abis_ki telasipun habih
kurang: kirang kurange kurangna kurangan
potong: disunat sunat dipunpotong dipancong kepancong sunatan dipotong_ki dipangkas
bau: mambu ambu bauk_ki babau
rusak: rusakki
kaya_raya: sugih beunghar lapan_kaya
miskin: ora_nduwe ora_duwe sangsara teu_gaduh indak_baduik
benar: leres bener_ki batua tutu bujur sajak tongan
pakai: nganggo ngangge anggo dianggo ngangguy
punya: duwe nduwe gadhah gaduh boga kagungan punyo pe pung pu
kata: jare jarene criyose ceunah saurna cenah keceknyo kecek hodong kato kate
ini: iki niki punika ieu iko puniki inimi
itu: kuwi niku kae eta itu_mah itu_pang ento iku
kalau: menawi menawa nek_ upami lamun_ kok_kalau kalau_lah mon manabi lek pami nek
karena: mergo amargi amergo lantaran sabab kerana dek_karena polana sabab_
juga: ugo ugi oge juo jua taler
saja: wae mawon mawon_nggih wungkul sajo sae_saja gen kewala haja kewanten ae bae aje
cuma: mung namung ngan mek
dengan: karo kaliyan sareng jo dohot deng wan lawan
untuk: kanggo kangge pikeun untuak untua for par gasan jang ngge
dari: soko saking dari_ki lao dhari sian ti dr
semua: kabeh sedoyo sadayana kabehan sadonyo sude kabbi kabbhi galo galonyo samua
banyak: akeh katah seueur loba banyaknyo maega majai godang
sangat: pisan bana hian gati sanget tenan temen
lupa: lali kesupen hilap poho lupo
hilang: ical ilang_ki leungit hilang_ki kaleungitan kecalan
tahu: ngerti weruh mangertos terang uninga nyaho tau_ko oneng tao_
kasih: weneh dikei maringi paringi masihan pasihan bere kasiang agih agiah diagiah baagiah wenehi diwenehi diwenehke wenehke kei
kasih: kase kasi
kerja: nyambut_damel nyambut_gawe damel barang_gawe karajo digawe_kerja nyambut
antre: ngantri_ki ngantos antos
tunggu: ngenteni nengga nungguan antosan antos dagoan tungguin nantian manunggu ngadago
daftar: ndaptar ndhaftar dipadaptar
terdaftar: kadaptar tercatet katulis
tutup: nutup tutup_ki nutupan ditutupi
petugas: pak_petugas pamong perangkat
rw: erwe er_we pak_erwe
rt: erte er_te pak_erte
kelewat: kelangkung kaliwat keliwatan talambek
iya: inggih enggih sumuhun muhun iyo yoo injih iyo_lah olo engghi enggi iye iyek iyye
terima_kasih: sakalangkong tarimo_kasih tarimakasih kurru_sumange suksma matur_suksma kasumasa tarima_kasih teremakaseh
terima_kasih: makaseh_ki
permisi: nderek_tanglet nyuwun_sewu nuwun_sewu nyuwunsewu amit punten_ampun sori ngapunten hampura hapunten tabe tabik
selamat_pagi: sugeng_enjing wilujeng_enjing enjing_pak pagi2 pagii met_pagi slamat_pagi slmt_pagi good_morning selamatpagi
selamat_siang: sugeng_siang wilujeng_siang met_siang slamat_siang slmt_siang selamatsiang
selamat_sore: sugeng_sonten wilujeng_sonten met_sore slamat_sore slmt_sore
selamat_malam: sugeng_dalu wilujeng_wengi met_malam malem mlm malm slmt_malam slamat_malam
takut: wedi ajrih sieun takuik mabiar jejeh
susah: angel hese
bukan: benni banne
masih: gi ghi paggun isih tesih taksih keneh tasih
terima: narema manarimo narimo narima nampa tampi ditampi nampi nrimo
kepala_desa: kalebun klebun
nama: goar goarhu margoar namo jeneng asma nami jenenge jenengku asmane
atau: manang atawa atanapi ato
supaya: asa supados ben biar agar bair sangkan ambeh
sedikit: otik saeutik sakedik saketik dikit sithik sekedik setitik saketek saketip sacuil
beri_tahu: paboa dipaboa wartosan wartoskeun bejakeun dibejaan bejaan kabarono dikandani kandani
ingatkan: paingot elingke dielingke elingno ingekan diingekan emutan diemutan ngemutan panginget
jangan: unang ojo aja_ ampun_ ulah jo_ ojok indak_usah
lihat: ida ningali tingali ndelok delok ndeleng caliak mancaliak maliek
pulang: mulih wangsul uih mulak
tempat: tampek panggenan panggonan nggon wadah
kantor: kantua
surat: surek layang serat
kabar: kaba
hangus: hanguih angos
cara: caro carane carana caranya caronyo
bagus: elok rancak apik alus sae
di_sini: siko disiko disini kene
berhenti: lapeh eureun eureunkeun eureunan mandeg mandek
lagi: baliak deui malih maneh maning
terus: kong taruih teras lajeng banjur njur
mereka: dorang dong_orang dorang2 bubuhan
tidak_boleh: nimbole tra_boleh sonde_boleh
di: ing teng ten ning nang_ing
selesai: mari rampung beres kelar wis_mari tuntas
hari: dinten dina dino dinane poe
bulan: wulan sasi sasih
salah: kleru klentu lepat keliru
palsu: apus apusi diapusi ngapusi dibohongi bohongan
cucu: putu incu
telur: endog endok ndog
jelek: elek awon goreng_
jadi: dadi dados_ janten jd sido dados jadih
sana: kono kana sono
ya: ye
mana: mane endi pundi
bicara: ngobrol ngomong omong matur nyarios
beli: tumbas tuku meuli mambali tukokno
pagi: isuk esuk
malam: wengi peuting
sisa: turahan sesa
giliran: antrianku gilir giliranku
masuk: mlebu lebet kalebet asup kaasup mlebet
jalan: mlaku mlampah leumpang bajalan
keluar: metu kaluar medal
buka: mbukak muka_ bukak dibukak mbikak mukak
sampai: nganti tekan dugi dumugi nepi nyampe sampe ampe dugi_ka
panjang: dowo dawa panjaang
cepat: enggal gancang gelis age
pegang: dicekel dicepeng nyekel cekel dicekeli cepeng nyepeng dicepengan dipegang megang
hujan: udan hujaan
sejak: wiwit ti_saprak sajak
baca: moco maca mambaco maos
berdiri: ngadeg nangtung tagak
ribu: ewu rebu rewu saribu sewu
ratus: atus saratuih satuih ratuih saratus satus
putus: pegat dipegatkeun pegatkeun medot
buat: nyieun damel ngadamel ndamel gawe bikin dibikin membuat pambuek
dulu: heula rumiyin sek riyin disik dahulu
seperti: koyo kados siga jiga bak songon
semoga: mugi mugia mudah_mudahan muga mugo moga
lapor: malapor ngalapor ngelapor nglapor wadul lapuran malaporkan
pembagian: pambagian pambagihan bagi2 bage babagi
besar: gadang gede ageng godang_
pergi: pai lungo indit angkat mangkat pigi pi_ lumpat kesah
kembali: balik wangsul mulang babalik bulik
sama: podo padha sami samo
mobil: oto montor_mobil
cari: mencari golek nggoleki milari neangan cari2 mancari
ternyata: jebule tibake geuning tibaknya
bohong: goroh ngapusi bobodo dusta
usul: ngusulake diusulke ngusulno ngajukeun diajukeun diusulkeun maajukan
ditahan: ditahano dipegang_terus dicandet
kartu: kertu karatu kertune kertuku
mesin: mesine mesinna masin
kelurahan: kalurahan kaluraan
`;
