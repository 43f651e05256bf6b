/** Words that are what they are: not to be taken for a misspelling of another, nor for an ending on one. From the corpus, by hand. */
export const ORDINARY_WORDS = `
acara air ajak akan akhir akhirnya aktif alat alatnya allah anda anggota angka angkot ari arisan asal atas atuh aula
awal bagian bahan bahasa bahwa bakal baku balita bangun bapa barang barangkali barangnya barisan basah batas bawah
bayi beberapa becak bekas belajar belakang belas beliau berada berangkat berarti berat berbau beredar berhasil
berikutnya berisi berkati berlaku bersangkutan biasa bidan bilang biru bolak bone buku bulog bumi bunga camat cap
cerita cetak chat coba cocok cuci daerah dan dana dapur darah dasar deh delapan demam demikian dengar depan dewe
dhateng dialihkan dianggap diberi dibilang dicari dicatat digabung dihitung dijawab dijelaskan dikatakan dikembalikan
diketahui dilayani dimasukin dimulai dinas dinyatakan dipakai dipanggil dipasang diperiksa dipungut diri disampaikan
disana diserahkan disimpen distrik ditandatangani ditanya ditanyakan ditemukan diteruskan ditetapkan ditinjau ditolak
ditulis diurus doa dobel dong dua duduk dukuh elektronik empat enam gambar gereja gudang gugur guna guru hadir hal
halaman hampir hasil hati hehe hektar hidup honor hormat huruf ikut indomaret ingat istirahat izin jaga jakarta jalur
jari jawab jelas jelaskan jorong kabupaten kacau kah kali kalimat kamar kampung kan karyawan kas kawin keadaan kebaca
kecamatan kedua kejepit kelas kelompok kementerian kena kenal kendaraan kepala kepastian keperluan keras kertas
kertasnya kesehatan kesini kesra keterangan ketika keur kilometer kios kira kiriman komponen komputer kondisi koperasi
kotak kupon laen lagu lah lai lain laki laku lakukan lalu laman lantai lapangan laut layanan layar lebe lebih lengkap
lepas lha lho libur lima limo list loket lolos loro luar lucu maaf macet magrib mah main maka makan maksud malu
mandaftar masa masjid meja melainkan melayani membaca membantah memberi memegang memeriksa menandatangani menangani
menangis menarik mencatat mendadak menekan menelepon mengenai mengetik mengurus menit menjadi menjawab menolak menulis
menurut menyampaikan menyapa menyebut menyentuh menyiapkan menyuruh milih milik minum muda muka mulu mungkin murah
musyawarah nagari nah naik negara negeri ngadat ngaran ngetik ngono ngurus nonton numpang nya ojek oleh online
otomatis pabrik pade pager paham paket paling pantas papan parkir pas pasa pasan pasar pasti pastikan pdhl pejabat
pekaha pekan pekerjaan pelayanan pelayanannya pemberitahuan pemerintah pemilik pencet pendataan pengangkut pengantar
pengganti pengumuman pengurus penjelasan penyandang per perahu periksa periode perlukan pernah persediaan persis
pertama pertanyaan pertanyaannya peserta petani pihak pinjam pintu pintunya pisah pole posyandu poto profil program
pula puluh pun putar putih ragu rapat raya relawan ribet ribut ronda rupanya saat sah salinan sambil samping sanes
satpam satu sawit sebagai sebagian sebelas sebelum sebelumnya sebenarnya sebentar seberang sebulan secara sedang
sedangkan sederhana sehari seharian sehat sehingga sejauh sekaligus sekitar sekolah selain selaku selama selamat
seluruh semaput sembilan sementara seminggu sempat sempet sendiri seneng seorang sepuluh serah seratus sering serius
seseorang sesuai setahun setelah setiap seumur shift sia siang sih sini sistem siti situ skali sma smp soal sok sore
stasiun suara subuh suka sumpah sungai surabaya susu tahap tanah tanda tangan tape telah tengah tentang tepat terakhir
terbit tercatat terjadi terkunci terlalu tersebut tertentu tertulis tetap tetep tiap tiba tidur tiga tigo tilu timur
tinggal tinggi tmn toa tombol truk tuhan tujuh tukang tulis tulisan tulisannya turut ulang umum umumkan umur untung
urus urusan usah utang utuh versi wah wajah waktu waktunya wali wamena warong warung wilayah wkwk yth yuk
`;
