/**
 * Words that stand for the same thing as far as an intent goes. A line is `concept: words`, as `normalise.ts` gives them; a word may
 * have more than one concept. With them a message weighs what its words mean even where the corpus never had that very word.
 */
export const CONCEPTS = `
when: kapan tanggal jadwal hari jam jamnya
dates: besok lusa hari_ini nanti minggu bulan senin selasa rabu kamis jumat sabtu ahad januari februari maret april mei juni juli agustus september oktober november desember <tgl> <jam>
past: kemarin tadi semalam kemaren dulu
where: di_mana ke_mana lokasi alamat tempat peta maps rute arah jalan patokan
how: bagaimana cara caranya gimana prosedur proses alur langkah
why: mengapa kok alasan sebab
much: berapa jumlah nominal besaran total isi isinya nilai
who: siapa
which: mana
ask: apa bolehkah ~kah apakah ~belumkah
aid: bantuan bansos blt pkh bpnt sembako beras minyak kks pip bst bltdd bantuan_pangan raskin rastra telur
money: uang <uang> duit ribu juta rupiah saldo
goods: beras minyak sembako telur gula mi mie karung liter <kilo>
pay: bayar biaya ongkos administrasi admin_fee setor setoran pungutan pungli tarif gratis sumbangan upeti uang_rokok rokok uang_bensin bensin seikhlasnya infaq infak
cut: potong dipotong disunat sunat dikurangi jatah pemotongan
person_self: saya kami keluarga_saya nama saya_ aku
family: ibu bapak nenek kakek suami istri anak saudara mertua orang_tua ortu orangtua adik kakak paman bibi menantu cucu lansia keponakan
neighbour: tetangga sebelah orang_lain tetangganya rumah_sebelah
rich: kaya_raya mobil motor sawah pns asn ruko toko tingkat gedung gedongan mewah emas inova avanza fortuner pensiunan juragan mampu kontrakan
poor: miskin janda yatim nganggur pengangguran serabutan buruh kontrak susah sengsara
listed: terdaftar daftar_penerima penerima termasuk masuk tercantum tertera terdata keluar muncul kpm dtks dtsen dt desil
criteria: syarat kriteria ketentuan berhak layak golongan kategori desil ukuran aturan
apply: daftar usul calon pendaftaran registrasi mengusulkan diusulkan
dropped: coret cabut dicoret dihapus keluarkan dikeluarkan berhenti_dapat distop putus diputus hilang_nama lagi mundur_diri
dropped: mengundurkan_diri graduasi digraduasi terputus kecoret exclude lulus tidak_lagi naik_desil sejahtera
contest: sanggah protes banding keberatan gugat
bring: bawa dokumen syarat berkas siapkan disiapkan persiapan
papers: ktp kartu_keluarga fotokopi undangan surat_kuasa surat akta kk sktm berkas materai meterai kia barcode
authorise: wakil surat_kuasa titip dititipkan kuasa ambilkan gantikan menggantikan nitip
ill: sakit stroke lumpuh dirawat opname rs puskesmas lansia disabilitas hamil melahirkan jompo pikun tua lahiran operasi
ill: kecelakaan bedridden kursi_roda rawat odgj patah_tulang strok gerah struk katarak tunanetra tuli kaki ranjang kasur
deliver: antar rumah dirumah
missed_it: lewat hangus susulan kelewat ketinggalan lupa ketiduran telat absen tidak_datang terlewat lali bubar telat_datang
missed_it: diundang berhalangan tidak_hadir tidak_sempat luput mudik merantau pulang_kampung
collect: ambil cair cairkan pencairan terima bagi dibagi dibagikan pembagian penyaluran salur disalurkan bagikan turun keluar pembagiannya tarik
change: pindah ubah salah beda meninggal cerai menikah nikah lahir perbarui update pembaruan koreksi ralat betul pecah mutasi
change: typo ejaan keliru ganti_nama tertukar perbaikan perubahan pemutakhiran ketidaksesuaian sesuaikan ketik kembar wafat
change: pisah_kk
card: kartu atm pin rekening buku_tabungan kks merah_putih bank bri bni mandiri btn bsi tabungan agen brilink
card_trouble: hilang blokir tertelan ketelan patah kosong kedaluwarsa expired kadaluarsa lupa salah mati nonaktif gagal pasif
card_trouble: dormant tidak_aktif reset buka_blokir aktivasi aktifkan ditelan ketelen nihil nol tidak_terbaca retak lecet
queue: antre antrian ramai penuh desak desakan berdesakan rebutan ricuh dorong dorongan sepi
stock: stok habis sisa tersisa kebagian tersedia ready
open_now: buka tutup sekarang masih nomor_antrean
foul: bau busuk kutu basi jamur berjamur kuning hitam batu berbatu kotor rusak pecah patah ulat jelek bubuk remuk tengik
foul: kerikil menir leleur laleur kecoa tikus menggumpal berulat berair lembek kutuan menguning buruk
less: kurang cuma timbang sunat separuh setengah
rude: kasar marah judes jutek bentak sombong pilih_kasih sombong galak sinis cuek mempersulit dipersulit ngomel caci maki hina menghina
staff: petugas panitia pendamping pegawai ketua kader perangkat kades lurah kadus staf operator aparat oknum
local: rt rw kades lurah kadus pak_rt bu_rt kelurahan desa kepala_desa kepala_dusun ketua
force: paksa dipaksa ancam diancam mengancam intimidasi wajib disuruh suruh caleg pilih coblos partai kampanye paslon dukung
force: mencoblos pilkada pilkades pemilu nyoblos nyaleg timses diarahkan memilih pileg pilpres bupati_nomor nomor_urut kaos
harass: raba cium colek pelecehan dilecehkan pukul dipukul tampar ditampar usir diusir godain genit
withhold: tahan ditahan simpan disimpan dipegang pegang dikumpulkan disita sita kuasai
exposed: sebar disebar tersebar bocor grup share foto difoto tempel ditempel posting viral dipajang dipublikasikan
danger: pingsan jatuh kecelakaan luka berdarah ambulans darurat roboh kebakaran terinjak sesak meninggal kejang tewas
machine: mesin edc error jaringan sinyal gangguan barcode scan sidik_jari fingerprint gesek offline loading server aplikasi listrik
facility: kursi tenda toilet wc panas hujan tangga teduh jauh kursi_roda becek atap
report_w: lapor aduan mengadu keluhan adukan
follow: tindak_lanjut ditindaklanjuti tindak proses diproses ditangani tanggapan status perkembangan respon kelanjutan progres
follow: sampai tindaklanjut mandek nyangkut mangkrak tanggapannya beres kabarnya hasilnya keputusan jawaban ditutup
ticket_w: tiket <tiket> nomor_laporan kode
link: tautan <url> situs website web aplikasi formulir form klik diklik
secret: otp pin sandi password kode nik foto_ktp selfie data_diri data_pribadi
hoax: palsu resmi asli benar penipuan percaya aman hoaks
message: pesan wa whatsapp sms telepon kontak nelpon grup <telp> telegram fb facebook tiktok mengaku ngaku
tell: kabar ingatkan beri_tahu notif notifikasi pengingat info_terus langganan berlangganan update reminder update_info
tell: info_terbaru dikasih_info grup_info subscribe followup bunyi alarm masukkan_nomor
stop: berhenti jangan matikan berisik ganggu spam nonaktif mute cukup off unsubscribe unsubs bising bunyi capek_baca
stop: keluar_grup putuskan hentikan udahan stop_dulu matiin blok block
human: petugas orang kontak nomor manusia cs hubungi telepon bicara ngobrol operator admin call_center langsung narahubung
human: hotline ketemu ngobrol_langsung bicara_langsung pendamping nomor_hp no_hp wa nomor_wa telpon sambungkan disambungkan
human: orang_asli manusia_asli call center petugas_asli
data_w: data privasi informasi_pribadi simpan rahasia identitas nik kebijakan_privasi kebijakan rekam merekam disimpan terekam
data_w: akun riwayat percakapan history pribadi dijual akses diakses
delete: hapus hilangkan bersihkan musnahkan lupakan delete wipe remove lenyapkan buang hapuskan
praise: ramah bagus cepat puas mantap hebat senang rapi tertib lancar salut apresiasi memuaskan terbantu membantu keren sopan
praise: sabar sigap respect adem nyaman cakep ganteng cantik baik_hati puji memuji pujian jempol good nice best top bersyukur
praise: terharu lega mantul josss sukses pertahankan teladan contoh dicontoh kemajuan membaik lebih_baik bintang adil jujur
praise: bersih santun telaten cekatan trengginas apik alus rancak dipermudah dibantu gampang mudah enak cepet sae
suggest: saran sebaiknya usul alangkah mending lebih_baik semoga harap berharap ditingkatkan tingkatkan mohon sarannya bintang nilai
thank: terima_kasih nuhun alhamdulillah syukur
hello: halo assalamualaikum salam selamat_pagi selamat_siang selamat_sore selamat_malam permisi ping
help_w: menu bantu fitur panduan petunjuk tolong /start /help help fungsi gunanya perintah tutorial cakupan kegunaan kemampuan
help_w: bisanya mulai /mulai start /bantuan /menu bantuan_bot cara_pakai pemakaian gunakan menggunakan memakai sosialisasikan
bot_w: bot admin salur robot
foreign: bpjs sim pajak stnk loker lowongan kerja pinjol pinjaman kredit cuaca bola musik film resep jual beli harga pulsa
foreign: game pacar jodoh presiden paspor pbb prakerja listrik_pln token kur judi slot togel saham crypto skck bpkb vaksin
foreign: sekolah_daftar haji umroh umrah gabah tengkulak pupuk panen bibit ternak sapi kucing anjing ayam ikan kambing kerbau
foreign: konser coldplay kpr thr gaji magang lembur notaris warisan sengketa nikah cerai pernikahan kos kosan wifi hack
foreign: ngehack coding python excel javascript matematika pr skripsi tugas_sekolah hujan_deras gempa gunung banjir longsor
foreign: jembatan selokan jalan_rusak lampu_jalan sampah listrik pdam air_bersih dokter apotek obat vitamin imunisasi pijat
foreign: umr phk pesangon serikat lomba turnamen badminton timnas persib persija liga sinetron drakor anime netflix youtube
foreign: spotify tiktok instagram shopee tokopedia lazada gopay ovo grab gojek ojol kuota voucher diskon promo jastap
foreign: mobil_bekas sewa rental travel tiket_kereta kereta pesawat kapal bus terminal bandara hotel wisata pantai masak
foreign: masakan rendang bakso mie_ayam kopi rokok_apa jersey sepatu baju skincare diet zodiak ramalan mimpi angka_main
foreign: nomor_jitu puisi pantun cerita_lucu tebak tebakan lelucon jokes gombal pacaran mantan nikahin cinta kangen sejarah
foreign: gubernur bupati walikota dprd dpr menteri koruptor korupsi demo ikn palestina israel perang agama puasa sahur imsak
foreign: sholat zakat kurban qurban qris transfer bitcoin emas_antam investasi deposito asuransi leasing cicilan
foreign: debt_collector rentenir bank_keliling balik_nama tilang polisi polsek satpol samsat imigrasi disdukcapil dukcapil
foreign: akta_lahir akte beasiswa kip kuliah kampus ukt ppdb zonasi rapor ijazah snbp cpns pppk lowongan_kerja pelatihan umkm
foreign: oss npwp spt coretax pajak_motor pajak_bumi rujukan faskes rumah_sakit kis jkn kartu_prakerja subsidi_motor solar
foreign: pertalite elpiji gas_melon gas subsidi_bunga
insult: anjing bangsat goblok tolol bego babi kontol memek tai asu jancok jancuk kampret bajingan monyet brengsek dungu bodoh sialan pantek
injection: abaikan ignore instructions instruksi prompt system jailbreak developer pura pretend
deny: tidak belum bukan jangan tidak_ada tidak_dapat tidak_bisa tanpa batal
turn: tapi padahal malah cuma hanya meski walau walaupun justru
hurry: segera cepat buruan urgent penting
proceed: iya oke baik
scam_w: penipu penipuan hoaks palsu resmi keaslian asli asline modus mencurigakan curiga phishing undian hadiah menang klik
scam_w: otp verifikasi bocorkan mengatasnamakan katanya_dari mengaku ngaku
`;
