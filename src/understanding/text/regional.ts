/**
 * Words of the regional languages that are mixed into Indonesian: Javanese (ngoko and krama), Sundanese, Minang, Batak, Betawi,
 * Madurese, Balinese, Banjar, Bugis-Makassar, Manado, Papuan and Ambonese Malay. Same format as `lexicon.ts`.
 */
export const REGIONAL_WORDS = `
kapan: iraha kapang' bilo bilakah sanuapa bile kapan_ki kapanpi kapan_pi piraha pidan pidan' apabilo andigan iyaha bilamana kapane
di_mana: neng_endi nang_ndi nang_endi ning_endi ning_ndi nengendi nandi nangendi ten_pundi wonten_pundi pundi teng_pundi di_mano dima dimaa dmano di_dia didia ija kija dija ring_dija di_manakah dimanaki kimana_di dimna_ki ka_mana kamana dimanami ngendi endi dimanapi edimma neng_ndi_ki
ke_mana: menyang_endi nyang_endi nang_endi_lungo dateng_pundi kamano kama tudia
bagaimana: piye pripun kepiye piya kumaha kumahak baa ba'a bagaimano songon_dia sengkuda dekremma bagimana bagemanaa kekmana kekmano macam_mana macamana cemana camana pegimana kaye_mane caranipun piyee kadospundi kados_pundi
mengapa: ngopo nopo_o kok_ngopo kunaon naha kenging_nopo kenging_menapa nangapa manga mangapo bakatnaon boasa kiyapa kiapa kyapa napi_mawinan ngenopo geneyo
berapa: piro pinten sabaraha baraha bara barapo berapami barapa pira sabrha
apa: opo punopo menopo naon apo aha apokah napi apapi opone nopo manapa
siapa: sinten sopo saha sia_apa saha_wae
yang: sing ingkang anu nu nan
tidak: ora ndak mboten boten mboten_wonten teu henteu indak inda_k tara tra nyanda enda ten_tidak ornak kada kadak kd nyanda' tida tidada_ki ndada ngak_pernah ora_ono ra
tidak_ada: ora_ono ora_ana raono mboten_wonten teu_aya euweuh henteu_aya indak_ado ndak_ado sonde_ada seng_ada kadada dang_adong so_adong tena ndada_ki
tidak_dapat: ora_oleh ora_olih mboten_angsal teu_kenging teu_meunang ra_oleh teu_kabagean ora_kebagian ora_entuk ra_entuk mboten_pikantuk indak_dapek ndak_dapek so_dapot kada_dapat
tidak_bisa: ora_iso raiso mboten_saged teu_tiasa teu_bisa ra_iso indak_bisa ndak_bisa sonde_bisa kada_kawa
ada: ono enten wonten aya ado adong ade adaji
dapat: olih angsal entuk kenging meunang kabagean kebagian kebagean kabagian dapek dapot pikantuk bulih ulih dapeki oleh_bagian ngsal diangsal
belum: durung dereng acan teu_acan can belun_lai alun belun_pi balun so_dope tacan durong dereng_wonten belumpi belumpa blm_pi durunge balum
sudah: wis wes uwis sampun atos parantos geus enggeus alah su nunga ampun somo sdhmi sudahmi wus pun_sudah tos alah_sudah
saya: kulo kula abdi kuring urang ambo denai ahu iyak tyang beta sengko bula kaule ulun kawulo dalem
kami: awak_dewe kitong_semua
kamu: sampeyan panjenengan njenengan jenengan kowe koen anjeun maneh ang wa_ang ho ngana ose ikam pian
bantuan: pitulung pitulungan bantosan rewangan bantoan bantuane bantuwan_ne
uang: artos arto kepeng hepeng jinah pipis piti dhuwit doi doe
beras: uwos wos beas baras berase boras bareh bherras
beras_miskin: raskin rasda
besok: sesuk mbenjing benjing isuk enjing isukan enjang isuk2 isok bisuak marsogot mani buin_mani esok sesok
kemarin: wingi kolowingi kamari kaworit kapatang patang nantuari ibi dibi wingenane
sekarang: saiki sakniki sakmenika ayeuna jani samangko kiwari sekarangmi saniki
nanti: mengko mangke engke engkin beko annon nden_nanti nantipi engken mengkin
hari_ini: dino_iki dinten_niki dinten_ieu poe_ieu hari_iko sadari_on hariniki rahina_niki dina_iki poe_ayeuna
lama: suwe suwi dangu lami heubeul lila
ambil: jupuk njupuk mendhet mundhut nyokot nyandak candak cokot ambik maambiak mamboan ngamé nampi nampa mendet dijupuk dijukut njikuk jukut pundhut dipendhet dicandak
bawa: nggowo gowo mbeto ngasto dibeto digowo mawa nyangking baok ngabawa ngaba dibao mbeta
mau: arep ajeng badhe bade badhé arek hoyong hayang palay nio amuah naeng meh kersa nyak kepingin handak handakku
boleh: pareng buliah kengeng olehkah
bisa: iso isa saged tiasa biso boi ngidang nyidang kawa pacak tiase
harus: kudu kedah ikamusti
tanya: takon tangled tanglet nyuwun_pirsa taros naros mariksa batanyo manungkun ngataros nakon nyuwun_priksa badantaros tanglad batakun
minta: nyuwun jaluk njaluk nyuhunkeun menta mintak mamintak nunas mangido suhunkeun nyuhunkan neda
tolong: tulung nyuwun_tulung punten_pisan tulungi tolongan tulungan tulong
datang: teko rawuh dugi dongkap sumping tibo ro_datang nyampe nyampek dumugi tekan
rumah: omah griyo griya imah jabu umah
orang: wong tiyang urang jelema jalmi jalma jolma
anak: bocah lare barudak murangkalih dakdanak panak
suami: garwo salaki caroge
istri: garwa jeman
ibu: biyung simbok mbok ema inang omak indok
bapak: abah apak amang
nenek: simbah mbah_wedok nini ninik uwo nene' oppung_boru dadong
kakek: aki abah_aki datuak oppung_doli pekak
tetangga: tonggo tanggi tatanggi tatangga jiran
kakak: kang teteh mbak mas uda uni akang aa bang bli cak usi bung bro sis gan kakak2
sakit: gering udur teu_damang sakik marsahit
meninggal: sedo pejah ngantunkeun maot maninggal
tua: sepuh tuwo tuwa kolot gaek matua
jauh: adoh tebih tebeh tebih_pisan dangka joh jauah
dekat: cedhak cedak caket deukeut dakek jonok paek celak raket
ramai: kebak riyuh
habis: entek telas seep beak abih abis_ki telasipun
kurang: kirang
potong: disunat sunat dipunpotong dipancong kepancong sunatan dipotong_ki dipangkas
bau: mambu ambu bauk_ki babau
rusak: rusakki
kaya_raya: sugih beunghar lapan_kaya
miskin: ora_nduwe ora_duwe sangsara teu_gaduh indak_baduik
benar: leres bener_ki batua tutu bujur sajak tongan
pakai: nganggo ngangge anggo dianggo
punya: duwe nduwe gadhah gaduh boga kagungan punyo
kata: jare jarene criyose ceunah saurna cenah keceknyo kecek hodong
ini: iki niki punika ieu iko puniki inimi
itu: kuwi niku kae eta itu_mah itu_pang ento
kalau: menawi menawa nek_ upami lamun_ kok_kalau kalau_lah
karena: mergo amargi amergo lantaran sabab kerana dek_karena
juga: ugo ugi oge juo
saja: wae mawon mawon_nggih wungkul sajo sae_saja gen kewala
cuma: mung namung ngan
dengan: karo kaliyan sareng jo
untuk: kanggo kangge pikeun untuak untua
dari: soko saking dari_ki lao
semua: kabeh sedoyo sadayana kabehan sadonyo sude
banyak: akeh katah seueur loba banyaknyo
sangat: pisan bana hian gati
lupa: lali kesupen hilap poho lupo
hilang: ical ilang_ki leungit hilang_ki kaleungitan
tahu: ngerti weruh mangertos terang uninga nyaho tau_ko
kasih: weneh dikei maringi paringi masihan pasihan bere kasiang agih
kerja: nyambut_damel nyambut_gawe damel barang_gawe
antre: ngantri_ki ngantos antos
tunggu: ngenteni nengga nungguan antosan
daftar: ndaptar ndhaftar dipadaptar
terdaftar: kadaptar tercatet katulis
tutup: nutup tutup_ki nutupan
petugas: pak_petugas pamong perangkat
rw: erwe er_we pak_erwe
rt: erte er_te pak_erte
kelewat: kelangkung kaliwat keliwatan talambek
iya: inggih enggih sumuhun muhun iyo yoo injih iyo_lah olo
terima_kasih: sakalangkong tarimo_kasih tarimakasih kurru_sumange suksma matur_suksma kasumasa tarima_kasih teremakaseh makaseh_ki
permisi: nderek_tanglet nyuwun_sewu nuwun_sewu nyuwunsewu amit punten_ampun sori ngapunten hampura hapunten tabe tabik
selamat_pagi: sugeng_enjing wilujeng_enjing enjing_pak pagi2 pagii met_pagi slamat_pagi slmt_pagi good_morning selamatpagi
selamat_siang: sugeng_siang wilujeng_siang met_siang slamat_siang slmt_siang selamatsiang
selamat_sore: sugeng_sonten wilujeng_sonten met_sore slamat_sore slmt_sore
selamat_malam: sugeng_dalu wilujeng_wengi met_malam malem mlm malm slmt_malam slamat_malam
takut: wedi ajrih sieun takuik mabiar jejeh
susah: angel hese
saya: kauleh kaula kaule sengko bula
dapat: olle olleh
kapan: bile bilaa
di_mana: dhimma kadimma edhimma
berapa: berempa saponapa
bagaimana: beremma dha_ramma kadhi_ponapa
apa: ponapa apah
siapa: sera paserana
yang: se
tidak: enja enje
bukan: benni banne
tidak_ada: tadha tadhak
ada: bada bede badha
sudah: ampon pon la_mare
belum: gi_ta ghi_ta gik_tak
masih: gi ghi paggun
orang: oreng reng
semua: kabbi kabbhi
mau: terro terroa poron
ambil: ngala ngalak ekala
bawa: ngeba ngiba
dari: dhari
sekarang: sateya samangken
iya: engghi enggi
tahu: oneng tao_
beras: berres beres_padi berras
uang: pesse pessena
besok: lagguna lagguk
nanti: dhagghi gagghi
minta: nyoon nyoona
kalau: mon manabi
terima: narema
rumah: roma compok
kepala_desa: kalebun klebun
lama: abit
karena: polana sabab_
pakai: ngangguy ngangge
nenek: embuk_towa
anak: tang_anak
kakak: kaka_ cong kacong ale
apa: aga
berapa: siaga
di_mana: kega tegi ki_kega kemae
kapan: uppanna uppanapi singonna
siapa: niga nigatu inai
ada: engka niak
tidak_ada: degaga tena_ degage
tidak: dena de_ danggi
belum: depa degapa
sudah: purani purana
beras: berre berasa
saya: iyya nakke
uang: doi doe
mau: melo maelo
besok: baja muko
banyak: maega majai
orang: tau_
iya: iye iyek iyye
ambil: malai mala
saya: au ahu
kami: hami
kamu: hamu
tidak: dang ndang daong
ada: adong
siapa: ise
apa: aha
bagaimana: boha songondia
dengan: dohot
dari: sian
nama: goar goarhu margoar
ambil: mangalap alap dialap mambuat
minta: mangido pangidoan
sudah: nunga nungnga
kemarin: nantoari
atau: manang atawa atanapi
supaya: asa
nenek: ompung opung
ibu: inang inanta inong
bapak: amang amanta
banyak: godang
sedikit: otik saeutik sakedik saketik dikit sithik sekedik
tanya: sungkun manungkun marsungkun
beri_tahu: paboa dipaboa wartosan wartoskeun bejakeun dibejaan bejaan kabarono dikandani kandani
ingatkan: paingot elingke dielingke elingno ingekan diingekan emutan diemutan ngemutan panginget
jangan: unang ojo aja_ ampun_ ulah jo_ ojok indak_usah
lihat: ida ningali tingali ndelok delok ndeleng caliak mancaliak maliek
pulang: mulih wangsul uih mulak
di_mana: dima di_mano dimano
berapa: bara baraa berapo
bagaimana: cakmano cemano camano baa_caro
mengapa: ngapo manga dek_a
siapa: siapo
apa: apo
tidak: dak idak indak
besok: bisuak
kemarin: patang kapatang
sekarang: kini
nama: namo
kata: kato
tempat: tampek panggenan panggonan nggon
kantor: kantua
surat: surek layang serat
bawa: bawo
tanya: tanyo batanyo
kabar: kaba
kasih: agiah diagiah baagiah wenehi diwenehi diwenehke wenehke kei dikei
habis: habih
hangus: hanguih angos
cara: caro carane carana caranya caronyo
bagus: elok rancak apik alus sae
di_sini: siko disiko disini kene
berhenti: lapeh eureun eureunkeun eureunan mandeg mandek
semua: galo galonyo sadonyo
mau: nak
dapat: dapek polih
lagi: baliak deui malih maneh maning
masih: isih tesih taksih keneh tasih
kami: torang katong kitong
tidak: nyanda sonde nyandak sondek seng
sudah: su
mau: mo mao
dengan: deng
dapat: dapa
punya: pe pung pu
terus: kong
untuk: for par gasan
ambil: ambe
atau: ato
mereka: dorang dong_orang dorang2
semua: samua
kamu: ngana ngoni bosong kam kalian
saya: beta sa sy_pu
bagaimana: karmana kermana bagemana bagimana
tidak_boleh: nimbole tra_boleh sonde_boleh
kasih: kase kasi
uang: doi
saya: ulun unda titiang tityang
yang: nang
tidak: kada nenten
tidak_ada: kadada
bagaimana: kayapa dimapa sapunapi
kapan: pabila bapabila wayah_apa
mau: handak
bisa: kawa ngidang dados
dengan: wan lawan
saja: haja kewanten
juga: jua taler
mereka: bubuhan
tempat: wadah
sekarang: mangkin
besok: benjang bénjang
di: ing teng ten ning nang_ing
bisa: saget
sangat: sanget tenan temen
ada: wonten onok aya
tidak_ada: gaono gak_ono ga_ono gak_onok ga_onok gaonok ora_enek
itu: iku kuwi
kalau: lek pami mon nek
saja: ae wae bae aje
cuma: mek
selesai: mari rampung beres kelar wis_mari tuntas
bagaimana: yaopo yo_opo yok_opo pegimane
hari: dinten dina dino dinane poe
bulan: wulan sasi sasih
nama: jeneng asma nami jenenge jenengku asmane
salah: kleru klentu lepat keliru
hilang: kecalan
palsu: apus apusi diapusi ngapusi dibohongi bohongan
cucu: putu incu
telur: endog endok ndog
jelek: elek awon goreng_
jadi: dadi dados_ janten jd
sana: kono kana sono
tidak: kagak ngga_ kaga
apa: ape
yang: nyang
sudah: ude udeh
ya: ye
mana: mane endi pundi
kata: kate
nenek: nyai
kakek: engkong
ibu: enyak nyokap emakku mamaku mamakku mamah
bapak: babe bokap bapakku papa papah ayah
bicara: ngobrol ngomong omong matur nyarios
beli: tumbas tuku meuli mambali tukokno
pagi: isuk esuk
malam: wengi peuting
dari: ti saking dr
untuk: kanggo pikeun jang kangge ngge
sisa: turahan sesa
giliran: antrianku gilir giliranku
masuk: mlebu lebet kalebet asup kaasup mlebet
jalan: mlaku mlampah leumpang bajalan
keluar: metu kaluar medal
buka: mbukak muka_ bukak dibukak mbikak mukak
tutup: ditutupi nutupan
sampai: nganti tekan dugi dumugi nepi nyampe sampe ampe dugi_ka
supaya: supados ben biar agar bair sangkan ambeh
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
terima: manarimo narimo narima nampa tampi ditampi nampi nrimo
lapor: malapor ngalapor ngelapor nglapor wadul lapuran malaporkan
pembagian: pambagian pambagihan bagi2 bage babagi
besar: gadang gede ageng godang_
terus: taruih teras lajeng banjur njur
pergi: pai lungo indit angkat mangkat pigi pi_ lumpat kesah
kembali: balik wangsul mulang babalik bulik
sama: podo padha sami samo
jauh: jao jaoh
mobil: oto montor_mobil
cari: mencari golek nggoleki milari neangan cari2 mancari
kerja: karajo digawe_kerja nyambut
jadi: sido dados janten jadih
ternyata: jebule tibake geuning tibaknya
sakit: gerah teu_damang loro_awak sakiik
sedikit: setitik saketek saketip sacuil
bohong: goroh ngapusi bobodo dusta
tunggu: ngenteni antos dagoan tungguin nantian manunggu ngadago
usul: ngusulake diusulke ngusulno ngajukeun diajukeun diusulkeun maajukan
ditahan: ditahano dipegang_terus dicandet
kartu: kertu karatu kertune kertuku
mesin: mesine mesinna masin
kurang: kirang kurange kurangna kurangan
ramai: ramean rameee
kelurahan: kalurahan kaluraan
`;
