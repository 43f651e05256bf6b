/**
 * How people write Indonesian words: short forms, spelling by ear, joined and split words. A line is `word: variants`; `_` stands
 * for a space inside a variant or a word. Vocabulary, not sentences: nothing here is ever said to anyone.
 *
 * Not in here, because they are terms of the field: kk, rt, rw, kel, kec, dd, pin, kks (normalise.ts keeps those).
 */
export const COMMON_WORDS = `
kapan: kpn kapang kapn kpan kapen kapam kpang kapankah kapanan kapannya kpannya kapank kapa'n kafan
di_mana: dimana dmn dmana dimn dimna dmna dimanakah di_mn d_mana d_mn dimnaa dimane di_mane dimano dimanaa dimanah dimnana dimanay dmnaa mananya dimananya
ke_mana: kemana kmn kmana kemn kmna ke_mn kemanakah kemane
dari_mana: darimana drmn dri_mana dr_mana drmana
bagaimana: gimana gmn gmana gimn gimna gmna bgmn bgm bgaimana bagaimna bgmana bagemana begimana gemana pigimana pimana bagemane gimane piye_caranya bagaimanakah gmnaa gimanah gmn2 bgimana
mengapa: kenapa knp knpa kenpa kenape ngapa napa knapa kenapah mngapa kenp knape ngape kenapaa
berapa: brp brapa brpa brap berap brpah berapakah brape berape berapah brrapa brpaan berapaan
apa: ap apakah apkah apaka apah apaan apasih apaa
siapa: sp spa sapa siapakah sapakah siapah siape
yang: yg yng yangg iang jang iyang yag yank
tidak: tdk tidk g gk ga gak nggak ngga enggak engga kagak kaga kgk ndak ndk nda tak tk gag ngak ngk nggk ngga' gx kga engg enggk gakk gaa ngg nda' tida tiada tdak tadak dak indak indk inda nggaak tidakkah
tidak_ada: gada gaada gkada gaad tidakada tdkada tdk_ada ga_ada gk_ada gak_ada ngga_ada nggak_ada nda_ada tak_ada trada tarada ndak_ada tiada g_ada ngk_ada ndakada
tidak_bisa: gabisa gakbisa gbs gbsa ga_bs gk_bs gkbisa gabs tdkbisa tdk_bs gak_bs ngga_bs g_bs gaiso ndak_bs
tidak_dapat: gadapet gakdapat gkdpt gadpt ga_dpt gk_dpt gak_dpt gadapat tdk_dpt g_dpt ngga_dpt gakdpt nggak_kedapatan
belum: blm blum belom blom lum blon blm2 bloom belon bleum blm_ belm belumm belum2
sudah: sdh udh udah dah sudh sdah sda uda ud sud udeh sudahkah udahan dh suda udahkah sudaah
jangan: jgn jngn jangn jan jng janga jgnn
bukan: bkn buka_n bukn bukanny
saya: sy saia sya aku ak gua gue gw w gwe aq akuh sayah aye awak ane ana aing saye sy' ku aqu sayaa akuu guweh
kami: kmi kame kamii
kita: kt kta kito kitorang torang kitong kitorg
kamu: km kmu lu lo elu loe lw kao sampeyan
dia: dy die doi di_a
mereka: mrk mreka
bapak: bpk bp pak bpak pa' bapake babe bapanya
ibu: bu ibuk ibuku bunda emak mak mamak mama mamah mami ibue ebu ummi umi nyak
dapat: dpt dpat dapet dpet dapt mendapat mendapatkan ndapat dapatkan dapetin dpetin dptkan kedapetan kedapatan dapad dapatnya dpatkn mndapat mndapatkan ngedapetin dapet2 dpt2
terima: trima nerima menerima trma nrima neirma nerimah terimakan mnerima
penerima: pnerima penrima penrma pnrma penerimanya penerimah
bantuan: bantuwan bntuan bantun bntn bantuannya bntuannya bantuanya bantwan bantua bntwan bant bantuanne bntuanya bantuanipun
bansos: banso bansoz bsos bangsos bansoss bansosnya banssos banos bansosny bansus bannsos bansose bantuan_sosial bansosipun ban_sos
beras: bras beraas bers brs berasnya brasnya beraz ber_as berasse berase berass baras brasse berasny boras barassa bereas
minyak: myk minya minyk mnyk minyaknya minya' minjak minyak_goreng migor minyake
sembako: smbako smbko sembak sembakonya sembko sembaku sembakau semako smbk smbakonya sembakoe
uang: uwang duit duid dwit duwit wang uangnya duitnya doku duitny uangny uang2 doit dit_uang piti pitih kepeng hepeng
cair: caer cer cairnya cir cairr cairkah caair kecair cairny cairne
pencairan: pncairan pencairannya pencairn pencaeran
cairkan: mencairkan mncairkan nyairkan nyairin dicairkan dcairkan cairin dicairin
tanggal: tgl tggl tangal tnggl tngl tanggalnya tgl2 tglnya tanggale tglbrp tgl_brp
jadwal: jdwl jadual jadwalnya jdwal jadwa jadwall jdwalnya jdwlnya jadwale jadwa_l skedul skejul
jam: jm jam2 pukul pkl jamnya jamm
hari: hr hri hari2 harinya
hari_ini: hariini hr_ini hrini hri_ini ari_ini
minggu: mgg mingu mnggu minggunya mggu
bulan: bln buln bulannya blnnya bulan2
tahun: thn taun tahn taon thun
sekarang: skrg skrng skr skg skrang sekrang skarang skrag srkg sekarng skrgg
kemarin: kmrn kmarin kemaren kmren kmaren kemarn kmrin kemarin2 kmrn2 kemaren2
besok: bsk bsok besuk bsuk besokk besoknya bsoknya bisok
lusa: lsa luse
nanti: nnti nnt nti ntar entar tar ntr nantinya
tadi: td tdi tadinya tadii
lagi: lg lgi lagii
baru: br bru barusan barru baruu
lama: lma lamaa lame lama2 lamanya
masih: msh msih masi masie masihkah masik
mau: mo mw mao pengen pngen pgn pngn pengin pingin ingin ingn kepengen hendak mauu kpengen pgin mawu kepingin
bisa: bs bsa biza isa bsaa bisaa bisakah bsakah bsh bise pacak
boleh: blh bole bolehkah blhkah boleeh bleh bolekah bole' bolehh
harus: hrs hruz hrus haruskah musti mesti kudu kduu hars hrskah harusnya hrsnya
perlu: prlu perlukah prl butuh btuh perluu
tolong: tlg tolng tlong tulung please pls plis pliss plz minta_tolong tlng mohon mhn mohn
minta: mnta mintak minte mnt minta'
tanya: tny nanya tnya bertanya nany nnya tanyak tnyk betanya nanyak mananyakan menanyakan
kasih: ksh ksih kasi berikan kasihkan kase ksi
tahu: tau thu tw tauu tao
informasi: info inpo infonya infone infox informasinya inpormasi infoo impo inf infonyaa
ambil: ngambil ambl mengambil ambel ambill abil ngambel amil ambilnya ambilkan mngambil ambilin ngambilnya pengambilan diambil dambil mengambilnya ngambill
bawa: bwa membawa bawak bw bawakan dibawa dbawa ngebawa bawanya bawa2 mbawa bawain dibwa mbwa bawe
syarat: sarat syrat syaratnya saratnya persyaratan persaratan syarat2 syart sarat2 syaratt syrt persyaratannya
dokumen: dokumennya berkas brkas berkasnya dokumn berkas2 persuratan
fotokopi: fc fotocopy potokopi foto_kopi fotocopi potocopy poto_kopi fotokopian fotkop photocopy kopian fotokop potokop foto_copy fotokopinya
asli: asly aslinya aselinya aseli
ktp: katepe ktpnya ktpx e-ktp ektp ktpel ka_te_pe kktp
undangan: undngan undangannya undgan surat_undangan udangan undangane
kartu: krtu kartunya karto krt kartune
kartu_keluarga: kartukeluarga krtu_klwrga kartu_klg kartu_kluarga
daftar: dftar daptar dftr ndaftar ngedaftar mendaftar daftarin daftarkan mendaftarkan didaftarkan nyalon dftarin daptarin didaftarin dapatar ndaptar daptarkan ngedaptar daftare
terdaftar: trdaftar terdaptar kedaftar kedaptar trdftar tedaftar terdatar kadaftar
usul: usulan usulkan diusulkan mengusulkan ngusulkan usulin diusulin ngusulin ngajuin ajukan diajukan mengajukan pengajuan pengusulan ajuan ngajukan ngajuan diajuin
nama: nma nm namanya nmnya namae namax
alamat: almt almat alamatnya almtnya alamt alamate
lokasi: lok lokasinya loksi lokasih lks lokasine sherlok shareloc serlok
tempat: tmpt tmpat t4 tempt tmpatnya tempatnya tpt tempate
titik: ttk titiknya
rumah: rmh rumh rmah rumahnya rmhnya rumahe
kantor: kntor ktr kantr kntr kantornya
kelurahan: klurahan kelurhan klrhan klurhan kelurahane
balai: bale balee balaiwarga
kantor_pos: kntr_pos ktr_pos kantorpos pt_pos
antre: antri ngantri ngantre antrian antrean ngantree antriannya ngentri antreannya antriin antreane ngantrinya
ramai: rame ramee rami ramenya rama_i
penuh: pnuh full penuhh
buka: bka dibuka bukanya bukaa
tutup: ttp ttup tutupnya ditutup
habis: abis hbs abs hbis habiss abiss kehabisan keabisan abisnya
mundur: diundur undur dimundurin ditunda tunda mundurr diundurkan dimundurkan
batal: dibatalkan btal batalin dibatalin cancel kansel
petugas: ptgs petugasnya ptugas petgas ptgas pettugas panitia panitya pantia
orang: org orng orangnya orgnya orang2 wong urg
tetangga: ttangga ttngga tetngga tetanggaku tetangganya tanggane ttgga tatangga tetangge
keluarga: kluarga klwrga klrg kelwarga keluarge klg keluwarga kluarge
suami: swami suwami suamiku suamine misua lakinya
istri: istriku bini istrinya binik
anak: ank anakku anak2 anaknya anake
nenek: nenk mbah_putri nene simbah eyang neneknya nenekku oma mbah embah
kakek: kake mbah_kakung opa kakekku aki2
saudara: sdr sodara sdra saudra saudaranya sodaranya sodara2
warga: wrga warganya wargane warga2 wargaa
ketua: ketuanya
sakit: skit sakitt sakid saket saakit
meninggal: mninggal meninggl wafat almarhum almarhumah alm mninggl meninggal_dunia tilar seda
pindah: pndah pindh pindahan pindahin
salah: slah slh salh salahnya keliru kliru
beda: bda berbeda bedaa beda2 bedo
hilang: ilang hlang hilng kehilangan ilangg keilangan hlg ilange
lupa: lupaa lpa kelupaan lupak
rusak: rsak rusakk rusk
error: eror erorr erorrr ngehang
blokir: keblokir diblokir terblokir kblokir diblok
saldo: saldonya sldo sldonya saldoe isi_saldo
kosong: ksong kosng zonk nol ksg kosongg
mesin: msin mesinnya edc mesine
potong: dipotong kepotong motong dipotongin potongan potongannya dpotong dipotongi potongin ptong
bayar: byr bayr mbayar membayar dibayar bayarnya dbayar byar mbayarnya
biaya: biyaya beaya biayanya ongkos ongkosnya biaye
sumbangan: iuran urunan
bau: bauk apek apeg bauu bau2 apex
kutu: berkutu kutuan kutunya kutuu kutu2
busuk: basi membusuk bosok
kurang: krg krang kurng kurag kurangg kurange
timbang: ditimbang timbangan timbangannya nimbang nimbangnya timbangane
kasar: ksar kasarr bentak dibentak bentak2 galak jutek judes ketus
lapor: lpor laporan laporkan melapor ngelapor aduan pengaduan ngadu mengadu aduan2 komplain laporin komplen laporannya aduannya laporane
tiket: tket tiketnya ticket tikett
nomor: no nmr nomer nmer nomr noe nomornya nomernya nmor
kontak: kntak kontaknya hubungi hub dihubungi menghubungi ngehubungin hubungin telpon telepon tlp telp nelpon telfon tlpn ditelpon
pendamping: pndamping pendampingnya pedamping pendampng pendaming
hapus: hps apus hapuskan dihapus ngapus hapusin hpus apusin
berhenti: brenti brhenti stop stopp stopin setop brhnti berenti brentiin hentikan unsubscribe unsub unsubs
kabar: kbr kabari kabarin kbri kbrin dikabari dikabarin ngabarin kabarnya kabar2 kabarkan kbarin
ingatkan: ingetin ingatin diingatkan diingetin ngingetin ingetkan ingat2kan reminder remind ngingatin ingetinn
beri_tahu: kasih_tau kasihtau kasitau ksh_tau beritau kasi_tau beritahu memberitahu dikasih_tau kasihtahu ksih_tau
pesan: psan pesen pesannya message msg pesan2 chatt
tautan: link linknya url lnk linkk linke
benar: bnr bener bnar benr benar2 beneran benerkah benarkah bnran beneer
palsu: hoax hoaks hoak hoks hoaxs penipuan penipu tipu nipu ketipu tertipu ditipu modus scam scammer abal2 tipu2 menipu bohong
terima_kasih: makasih makasi mksh mksih trims thanks thx tks tq thankyou thank_you trimakasih terimakasih terimkasih trimkasih makaseh makacih matur_nuwun nuhun hatur_nuhun suwun maturnuwun tengkyu tengkiu makaci tengs nuwun matursuwun matur_suwun tararengkyu mauliate bujur_kasih tampi_asih syukron hatur_nuwun trmksh trmakasih tararima
halo: hallo helo hello hai hi hay haii haloo hallow alo hei hey oi oy woi woy punten permisi permisii misi kulo_nuwun kulonuwun sampurasun helow hola p p_p
assalamualaikum: asalamualaikum askum assalamuallaikum ass asslm aslm assalamu'alaikum assalamu_alaikum aslmkm asalamualaekum samlekum assalamualaykum aslamualaikum asalamu_alaikum assalammualaikum salamlekum asww assalamualaikm mikum
salam: salamm shalom syalom horas om_swastiastu swastiastu rahayu salam_sejahtera
admin: min atmin mimin adminnya mimim momin mimien
bot: robot
oke: ok okeh oks okey okay sip siap siip sipp oc okee okk iya_oke mantap mantab oce okei siyap
iya: ya iy y yaa iyaa iyah yah he_eh inggih nggih njih yoi yup iyo yo iyaaa
kalau: kalo klo klu klw kl kalok kaloo kalu jika jikalau bila apabila misal misalnya kloo misale nek lamun mun mon nyen
karena: krn krna karna gara2 soalnya soale sebab gegara gr2 grgr
tapi: tp tpi tetapi tapii namun tapih
terus: trs trus trz teros
juga: jg jga jugak jugaa jgk
saja: aja aj sj ajah aje ajaa doang doank sja ajaah jak
cuma: cm cma cuman hanya hny hanye mung cumak kur
sama: sm ama smaa samaa
dengan: dgn dg dngan dng dengn karo
untuk: utk bwt tuk untk bt buwat ntuk untk2
dari: dr dri darii
dalam: dlm dalem dlam
pada: pd pda
di: 
ke: 
itu: tu itu2 ituu tuh ntu itue
ini: ne nih inih iniii nie
semua: smua semuanya smuanya sma_semua kabeh
banyak: bnyk byk banyk bnyak
kecil: kcil kcl
seperti: sperti spt kayak kyk kek kaya_gini kyak koyo
begini: gini gni gitu gtu begitu
sangat: bgt banget bangat bangt bgtt bangettt bingit bget bgett
memang: emang emg mmg emng mank emangnya
pakai: pake pke pakek memakai make pkai pakenya
punya: pny pnya py punyaku punyae
kata: ktanya katanya ktnya kt_nya katany jare jarene
lihat: liat lht liyat lliat liat2 ngelihat ngeliat
cek: ngecek cekkan cekin cekk cekan dicek mengecek check cek2
kirim: krm ngirim kirimin dikirim mengirim krim kirimi ngirimin
datang: dtg dateng dtng datng datangnya dtngnya dtang kedatangan
pergi: prgi pegi
tunggu: nunggu tnggu menunggu nunggunya nungguin ditunggu
kerja: krja bekerja kerjanya gawe kerjaan
miskin: mskin kismin tidak_mampu kurang_mampu gakmampu
kaya_raya: tajir sugih org_kaya orang_kaya orkay beunghar orkaya
ribu: rb rebu ribuan rbu rban
juta: jt jta jutaan
kilo: kg kilogram kiloan kilonya kgs
lembar: lbr lmbr
kepala_keluarga: kepala_kk kpl_keluarga
hak: haknya hak2 hakku
layak: layk lyak
berhak: brhak berhakkah berhaq
kriteria: kriterianya kreteria kretria kriterya
wakil: diwakilkan diwakili mewakili diwakilin wakilkan diwakilkn diwakilno wakilin ngewakilin diwakilken mewakilkan dwakilkan
surat_kuasa: suratkuasa kuasakan srt_kuasa surat_kwasa
antar: dianter diantar anterin anter antarkan dianterin nganter dianterkan diantarkan nganterin
lewat: liwat lewt kelewat kelewatan terlewat kelewaat klewat kliwat telat terlambat kesiangan kliwatan telad
hangus: angus ngus anguss hanguss
susulan: nyusul menyusul susulannya nyusull
coret: dicoret kecoret dicoretnya dcoret tercoret nyoret dicret
cabut: dicabut dcabut tercabut
sanggah: sanggahan menyanggah nyanggah disanggah
protes: prtes keberatan
tukar: ditukar nuker menukar tuker nukar
buku_tabungan: butab buku_rekening bukutabungan buku_tab
rekening: rek norek rekening2 rekeningnya reknya
data: dta datanya data2 datane
ubah: merubah mengubah ngerubah diubah diganti rubah gnti ngganti dirubah ganti2 perbaiki dibenerin benerin dibetulkan betulkan betulin
saran: sran saranku sarannya
ramah: ramh ramah2 ramaah
bagus: bgus bgs mantul keren kren apik joss jos
cepat: cpt cepet cepat2 cpet cepett
lambat: lelet lemot lmbat lambatt lelett
parah: prh parahh
kecewa: kcewa kuciwa
pusing: puyeng mumet
bingung: bgung bingng binggung
panas: pnas panass
hujan: ujan hjan
jauh: jaoh jauhh jao
dekat: deket dkt dket terdekat tdekat terdeket
kursi: krsi tempat_duduk
lansia: manula lanjut_usia
disabilitas: difabel cacat disable
hamil: hml bumil bunting
kakak: kak kka kaka kk_admin
posisi: psisi
marah: marah2 mrh
ganti: gnti2
surat: srt surat2
hape: hp hpku henpon handphone
kaya: tajir_
`;
