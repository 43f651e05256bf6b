# Setiap kalimat yang dibaca orang. Berkas ini sumbernya; en.ftl mengikutinya.
# Ditulis untuk Ibu Siti, 63 tahun: baris pertama adalah jawabannya, satu langkah setiap kali, Bapak/Ibu, tanpa istilah kantor.
# Markah yang boleh: <b>, <i>, <code>. Tanggal: { $hari } = "Sabtu, 28 November 2026"; DATE($hari, form: "short") = "28 November 2026";
# form: "month" = "November 2026". $place: first = boleh memakai tanda pesan (satu saja), next = menyambung, plain = tanpa tanda.

## Salam dan perkenalan
greeting = { $time ->
    [morning] Selamat pagi
    [noon] Selamat siang
    [afternoon] Selamat sore
   *[night] Selamat malam
}, Bapak/Ibu.
greeting-salam = Waalaikumsalam, Bapak/Ibu.
greeting-offer = Mau tanya apa soal bantuan? Tulis saja, atau pilih:
welcome = Saya Salur, penjawab soal bantuan di { $office }.
welcome-nameless = Saya Salur, penjawab soal bantuan.
welcome-can = Tanya saya kapan dan di mana bantuan dibagikan, dan apa yang dibawa.
welcome-never = Saya <b>tidak pernah</b> minta NIK, PIN, OTP, atau uang.
welcome-check = Cek dulu ini Salur yang asli: nama saya tertulis di undangan kertas dan di { $office }.
welcome-check-nameless = Cek dulu ini Salur yang asli: nama saya tertulis di undangan kertas dan di kantor.
start-unknown = Tautan (link) itu belum bisa saya pakai.
start-area-unknown = Tempat itu tidak ada di data saya.
group-private = Supaya urusan keluarga tidak dibaca orang banyak, tanyakan langsung ke saya: @{ $username }

## Menu dan bantuan
menu = { $page ->
    [main] Silakan pilih, atau tulis saja pertanyaannya.
    [trouble] Masalahnya apa, Bapak/Ibu?
    [more] Mau tahu soal apa?
    [aid] Soal bantuannya, mau tahu apa?
    [who] Soal penerima, mau tahu apa?
    [mine] Soal data Bapak/Ibu:
   *[settings] Mau atur apa?
}
help = Tulis saja seperti bicara biasa. Contoh: <i>kapan beras dibagikan?</i> atau <i>apa yang dibawa?</i> Atau pilih tombol di bawah.
help-commands = Bisa juga ketuk: /jadwal kapan, /lokasi di mana, /bawa yang dibawa, /cek keluarga saya, /syarat siapa yang berhak, /ingatkan dikabari, /privasi data saya, /bahasa ganti bahasa.
command-unknown = Perintah itu tidak saya kenal.
thanks = Sama-sama, Bapak/Ibu. Kalau mau tanya lagi, tulis saja.
out-of-scope = Maaf, itu di luar yang saya tahu. Saya menjawab soal bantuan: kapan, di mana, apa yang dibawa, dan siapa yang berhak.
without-words = { $kind ->
    [voice] Maaf, saya belum bisa mendengarkan pesan suara.
    [photo] Maaf, saya belum bisa melihat foto. Kalau itu foto KTP atau KK, sebaiknya dihapus.
    [video] Maaf, saya belum bisa melihat video.
    [document] Maaf, saya belum bisa membuka berkas.
    [contact] Maaf, kontak orang tidak saya pakai dan tidak saya simpan.
   *[other] Maaf, saya hanya mengerti tulisan.
} Tulis saja pertanyaannya, atau pilih:
sorry-trouble = Maaf, ada gangguan. Pesan Bapak/Ibu belum terjawab. Coba tulis lagi nanti, atau tanya langsung ke kantor.

## Kalau belum mengerti
clarify = Maaf, saya belum mengerti. Maksud Bapak/Ibu yang mana?
clarify-about = Soal { $programme }, Bapak/Ibu mau tahu apa?
which-one = Yang mana, Bapak/Ibu? Tekan satu tombol, atau tulis <b>1</b>, <b>2</b>, atau <b>3</b>.
neither = Baik. Coba tulis dengan kata lain, satu pertanyaan saja. Atau pilih:
handoff = Maaf, yang ini belum bisa saya jawab. Lebih baik tanya petugas langsung.
handoff-try = Atau tulis dengan kata lain, misalnya: <i>kapan beras dibagikan?</i>

## Sumber dan tempat bertanya
source = Menurut { $source }.
source-dated = Menurut { $source }, per { DATE($asOf, form: "short") }.
contact = Tempat bertanya: { $contact }
contact-office = Tempat bertanya: { $office }
channel = • { $name }: { $contact }
human = Baik, ini yang bisa ditanya langsung.
human-channels = Saluran resmi lainnya:

## Nomor NIK yang terkirim
nik-hidden = Pesan Bapak/Ibu berisi nomor NIK atau KK. Nomornya sudah saya tutup, tidak saya simpan, dan pesannya saya hapus dari sini. Jangan dikirim lagi.

## Tempat tinggal
where = { $level ->
    [province] Bapak/Ibu tinggal di provinsi mana?
    [regency] Bapak/Ibu tinggal di kabupaten atau kota mana?
    [district] Bapak/Ibu tinggal di kecamatan mana?
    [village] Bapak/Ibu tinggal di desa atau kelurahan mana?
    [rw] Bapak/Ibu tinggal di RW berapa?
   *[rt] Bapak/Ibu tinggal di RT berapa?
}
where-within = { $level ->
    [province] Di { $within }, Bapak/Ibu tinggal di provinsi mana?
    [regency] Di { $within }, Bapak/Ibu tinggal di kabupaten atau kota mana?
    [district] Di { $within }, Bapak/Ibu tinggal di kecamatan mana?
    [village] Di { $within }, Bapak/Ibu tinggal di desa atau kelurahan mana?
    [rw] Di { $within }, Bapak/Ibu tinggal di RW berapa?
   *[rt] Di { $within }, Bapak/Ibu tinggal di RT berapa?
}
where-typed = Pilih di bawah, atau tulis saja, misalnya: <i>RT 3 RW 5</i>
where-not-found = { $place } tidak ada di data saya.
where-several = Nomor itu ada di beberapa tempat. Bapak/Ibu di mana?
where-unknown = Data wilayahnya belum ada, jadi saya belum bisa menjawab untuk tempat Bapak/Ibu.
settled = Baik, saya ingat: Bapak/Ibu tinggal di { $area }.
settled-offer = Sekarang mau tahu apa?

## Jadwal
schedule-when = { $place ->
    [first] 📅{ " " }
    [next] Lalu:{ " " }
   *[plain] { "" }
}<b>{ $day ->
    [today] Hari ini,{ " " }
    [tomorrow] Besok,{ " " }
   *[other] { "" }
}{ $date }, pukul { $hours }</b>
schedule-plan = { $place ->
    [first] 📅 Baru rencana,
    [next] Lalu, masih rencana,
   *[plain] Baru rencana,
} <b>belum pasti</b>: <b>{ $day ->
    [today] hari ini,{ " " }
    [tomorrow] besok,{ " " }
   *[other] { "" }
}{ $date }, pukul { $hours }</b>
schedule-running = { $place ->
    [first] ✅{ " " }
    [next] Lalu:{ " " }
   *[plain] { "" }
}<b>Sedang berlangsung, sampai pukul { $until } { $zone }</b> hari ini, { $date }.
schedule-over-today = { $place ->
    [first] 📅{ " " }
    [next] Lalu:{ " " }
   *[plain] { "" }
}Hari ini, { $date }, <b>sudah selesai</b>. Jadwalnya sampai pukul { $end } { $zone }.
schedule-was = { $place ->
    [first] 📅{ " " }
    [next] Lalu:{ " " }
   *[plain] { "" }
}Sudah lewat: <b>{ $date }, pukul { $hours }</b>
schedule-cancelled = { $place ->
    [first] ⚠️{ " " }
    [next] Lalu:{ " " }
   *[plain] { "" }
}<b>Dibatalkan:</b> { $date }, pukul { $hours }.
schedule-postponed = { $place ->
    [first] ⚠️{ " " }
    [next] Lalu:{ " " }
   *[plain] { "" }
}<b>Diundur. Jangan berangkat dulu.</b> Yang tercatat { $date }, pukul { $hours }, tetapi belum dipastikan.
schedule-moved-date = { $place ->
    [first] ⚠️{ " " }
    [next] Lalu:{ " " }
   *[plain] { "" }
}<b>{ $direction ->
    [later] Diundur.
   *[earlier] Dimajukan.
}</b> Bukan lagi { $date }. Jadwal baru:
schedule-moved-hours = { $place ->
    [first] ⚠️{ " " }
    [next] Lalu:{ " " }
   *[plain] { "" }
}<b>Jamnya berubah.</b> Bukan lagi pukul { $hours }. Yang baru:
schedule-moved-point = { $place ->
    [first] ⚠️{ " " }
    [next] Lalu:{ " " }
   *[plain] { "" }
}<b>Tempatnya pindah.</b> Bukan lagi di { $point }.
schedule-what = { $programme }{ $hasStage ->
    [yes] { " " }({ $stage })
   *[no] { "" }
} untuk { $areas }, di { $point }.
schedule-what-near = { $programme }{ $hasStage ->
    [yes] { " " }({ $stage })
   *[no] { "" }
} untuk { $areas }, di { $point } ({ $landmark }).
schedule-address = Alamat: { $address }
schedule-note = Keterangan: { $note }
areas-more = { $count } wilayah lain
schedule-none = { $hasProgramme ->
    [yes] Jadwal { $programme } berikutnya untuk { $area } belum ada di data { $office }.
   *[no] Jadwal berikutnya untuk { $area } belum ada di data { $office }.
}
schedule-none-on-date = { $hasProgramme ->
    [yes] { $date }: tidak tercatat ada pembagian { $programme } untuk { $area }.
   *[no] { $date }: tidak tercatat ada pembagian untuk { $area }.
}
schedule-none-in-month = { $hasProgramme ->
    [yes] { DATE($month, form: "month") }: belum tercatat ada pembagian { $programme } untuk { $area }.
   *[no] { DATE($month, form: "month") }: belum tercatat ada pembagian untuk { $area }.
}
schedule-last = Terakhir tercatat: { $programme }, { $date }, di { $point }.
schedule-last-postponed = ⚠️ { $programme } yang tercatat { $date } <b>diundur</b>, dan tanggal barunya belum ada.
schedule-not-entitled = Di data { $office }, keluarga Bapak/Ibu tidak tercatat sebagai penerima { $programme }.

## Tempat
point-where = { $place ->
    [first] 📍{ " " }
   *[plain] { "" }
}<b>{ $point }</b>, { $address }
point-short = <b>{ $point }</b>, { $address }
point-landmark = Patokan: { $landmark }
point-used = { $state ->
    [past] Terakhir dipakai untuk { $programme }, { $date }.
    [plan] Rencananya (belum pasti) untuk { $programme }, { $date }, pukul { $hours }.
    [postponed] Pembagian { $programme } <b>diundur</b>. Yang tercatat { $date }, tetapi belum dipastikan.
   *[sure] Untuk { $programme }: { $date }, pukul { $hours }.
}
point-hours = Jam buka: { $hours }
point-facilities = Di sana ada { $facilities }.
point-person = Penanggung jawab: { $person }
point-person-phone = Penanggung jawab: { $person }, telepon { $phone }
point-phone = Telepon: { $phone }
facility-kursi = kursi
facility-tenda = tenda
facility-toilet = toilet
facility-kursi-roda = kursi roda
facility-mushola = musala
location-none = { $hasProgramme ->
    [yes] Tempat pembagian { $programme } untuk { $area } belum ada di data saya.
   *[no] Tempat pembagian untuk { $area } belum ada di data saya.
}
location-several = Tempatnya lebih dari satu:
nearest-ask = Tekan tombol <b>Kirim lokasi saya</b> di bawah. Lokasinya hanya untuk jawaban ini, tidak saya simpan.
nearest = 📍 Yang terdekat dari Bapak/Ibu:
nearest-point = { $own ->
    [yes] • <b>{ $point }</b>, kira-kira { $distance }. { $address }. Ini melayani tempat tinggal Bapak/Ibu.
   *[no] • <b>{ $point }</b>, kira-kira { $distance }. { $address }
}
nearest-caution = Bantuan diambil di tempat yang tertulis di jadwal atau undangan, walaupun bukan yang terdekat.
nearest-none = Letak tempat pembagian belum ada di data saya.

## Bantuannya
programme-which = Bantuan yang mana, Bapak/Ibu?
programme-unknown = Data bantuannya belum ada, jadi belum bisa saya jawab.
card-expired = ⚠️ Keterangan { $programme } hanya berlaku sampai { DATE($until, form: "short") }. Jumlah dan tanggalnya tidak saya sebut, karena bisa sudah berubah.
bullet = • { $item }
free = <b>GRATIS, tanpa potongan.</b>
fee = Biaya resminya { $fee }.
rules = { $current ->
    [yes] <b>{ $programme }</b> untuk:
   *[no] Catatan lama syarat { $programme }, tanyakan dulu apakah masih sama:
}
rules-not-decided = Ini syarat umumnya. Daftar penerima bukan ditentukan Ketua RT atau RW.
package = <b>{ $programme }</b>: { $package }
package-amount = Jumlahnya { $amount }.
package-period = Untuk: { $period }
package-own = Untuk keluarga Bapak/Ibu tercatat { $amount }.
documents = { $current ->
    [yes] Yang dibawa untuk <b>{ $programme }</b>:
   *[no] Catatan lama yang dibawa untuk { $programme }, tanyakan dulu apakah masih sama:
}
proxy-allowed = { $current ->
    [yes] <b>Boleh diwakilkan</b>
   *[no] Menurut catatan lama, boleh diwakilkan
} untuk { $programme }{ $hasWho ->
    [yes] , oleh { $who }
   *[no] { "" }
}.
proxy-not-allowed = { $current ->
    [yes] <b>Tidak boleh diwakilkan</b> untuk { $programme }.
   *[no] Menurut catatan lama, tidak boleh diwakilkan untuk { $programme }.
}
proxy-bring = Wakilnya membawa:
proxy-home = Kalau sakit, lanjut usia, atau sulit berjalan, tanyakan apakah bisa diantar ke rumah.
missed-days = { $programme } masih bisa diambil sampai <b>{ $days } hari</b> sesudah hari pembagian.
missed-not = Untuk { $programme } tidak ada hari susulan.
missed-how = Caranya ({ $programme }): { $how }
missed-last = Pembagian terakhir yang tercatat: { $date }.
register = { $current ->
    [yes] Cara diusulkan sebagai penerima <b>{ $programme }</b>: { $how }
   *[no] Catatan lama cara diusulkan sebagai penerima { $programme }, tanyakan dulu apakah masih sama: { $how }
}
register-not-here = Saya tidak bisa mendaftarkan lewat sini. Kalau ada yang minta uang untuk mendaftarkan, jangan dibayar.
objection = Saya paham, itu terasa tidak adil. Daftar penerima <b>bukan ditentukan Ketua RT atau RW</b>.
objection-stopped = Untuk keluarga Bapak/Ibu, { $programme } tercatat dihentikan. Alasannya: { $reason }
objection-how = { $current ->
    [yes] Jalannya untuk { $programme }: { $how }
   *[no] Catatan lama jalannya untuk { $programme }, tanyakan dulu apakah masih sama: { $how }
}
data-update = Saya tidak bisa mengubah data. Data yang salah atau berubah dibetulkan lewat kantor; bawa KTP dan KK.
data-update-road = Jalannya untuk { $programme }: { $how }
card-account = Soal kartu, PIN, atau saldo, datang ke bank yang namanya tertulis di kartu. Saya tidak bisa melihat atau mengubahnya.
card-account-secret = <b>Jangan beri tahu PIN atau OTP kepada siapa pun</b>, termasuk petugas.

## Keluarga
household-not-tied = Chat ini belum terhubung dengan data keluarga Bapak/Ibu.
household-how = Ketik <b>kode 10 huruf dan angka</b> yang ada di undangan kertas. Jangan kirim NIK.
household-elsewhere = Tidak punya kodenya? Cek di situs resmi: cekbansos.kemensos.go.id
household-no-code = Tidak ada undangannya? Tanyakan ke kantor.
entitlement-active = • <b>{ $programme }</b>: tercatat sebagai penerima.
entitlement-active-until = • <b>{ $programme }</b>: tercatat sebagai penerima, sampai { DATE($until, form: "short") }.
entitlement-from = • <b>{ $programme }</b>: tercatat sebagai penerima, mulai { DATE($since, form: "short") }.
entitlement-pending = • <b>{ $programme }</b>: masih diproses, belum ada keputusan.
entitlement-stopped = • <b>{ $programme }</b>: dihentikan.
entitlement-over = • <b>{ $programme }</b>: masa berlakunya habis { DATE($until, form: "short") }.
entitlement-reason = Alasannya: { $reason }
entitlement-none = { $hasProgramme ->
    [yes] Di data { $office }, keluarga Bapak/Ibu tidak tercatat sebagai penerima { $programme }.
   *[no] Di data { $office }, belum ada bantuan yang tercatat untuk keluarga Bapak/Ibu.
}
entitlement-not-decided = Bukan saya yang memutuskan; ini yang tertulis di data.
privacy-of-others = Maaf, data orang lain tidak boleh saya beri tahu, siapa pun yang bertanya.
privacy-of-others-way = Orangnya bisa bertanya sendiri ke saya dengan kode di undangannya.
code-tied = ✅ Terhubung. Keluarga Bapak/Ibu terdaftar di { $area }.
code-tied-nothing = Belum ada bantuan yang tercatat untuk keluarga Bapak/Ibu.
code-tied-shared-phone = HP ini dipakai bersama? Hubungannya bisa dilepas kapan saja.
code-untied = Sudah dilepas. Chat ini tidak lagi terhubung dengan data keluarga.
code-refused = Kode itu tidak bisa dipakai.
code-refused-way = Cocokkan lagi dengan undangan kertas: 10 huruf dan angka, tanpa angka 0 dan 1. Kalau tetap tidak bisa, tanyakan ke kantor.
code-wait = Hari ini kode yang salah sudah terlalu banyak. Coba lagi besok, atau bawa undangannya ke kantor.
code-misshapen = Itu belum seperti kode undangan. Kodenya <b>10 huruf dan angka</b>, tanpa angka 0 dan 1. Lihat di undangan kertas, lalu ketik lagi.

## Yang belum bisa lewat Salur
report-not-yet = Terima kasih sudah bilang. Maaf, saya <b>belum bisa mencatat laporan</b> lewat sini.
report-keep-goods = Barangnya jangan dibuang dulu, simpan juga karungnya.
report-danger = Kalau ada yang terluka atau terancam, minta tolong orang terdekat sekarang juga.
report-violence = Untuk kekerasan, telepon <b>SAPA 129</b>.
report-not-through-them = Jangan lewat orang yang diadukan.
report-outside = Bisa dilaporkan ke:
report-outside-national = Bisa juga lewat lapor.go.id atau SMS 1708.
report-outside-sensitive = Laporkan lewat lapor.go.id, SMS 1708, atau Ombudsman 137.
report-status-not-yet = Maaf, saya belum bisa melihat laporan. Tanyakan di tempat Bapak/Ibu melapor; bawa nomor laporannya.
point-status-not-yet = Maaf, saya belum tahu keadaan di tempat sekarang: antreannya, sisanya, atau masih buka.
feedback-not-yet = Terima kasih. Maaf, saran dan pujian belum bisa saya catat; sampaikan langsung saja.

## Penipuan
scam-official = { $place ->
    [first] ✅{ " " }
   *[next] •{ " " }
}<code>{ $address }</code> <b>alamat resmi</b>: ada di daftar kantor.
scam-government = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<code>{ $address }</code> alamat pemerintah (.go.id), tapi <b>bukan yang ada di daftar kantor</b>. Tanyakan dulu.
scam-imitation = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<b>Jangan dibuka.</b> <code>{ $address }</code> meniru { $official }. { $how ->
    [letters] Ada huruf yang sengaja dibuat mirip.
    [ending] Lihat bagian belakangnya: aslinya menuju <code>{ $real }</code>.
    [end] Mirip, tapi bagian akhirnya beda.
    [words] Namanya ditambahi kata lain.
   *[spelling] Ejaannya beda sedikit.
}
scam-hidden = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<b>Jangan dibuka.</b> <code>{ $address }</code> alamat pendek; tujuan aslinya tidak kelihatan.
scam-form = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<b>Jangan diisi.</b> <code>{ $address }</code> halaman yang bisa dibuat siapa saja, bukan alamat resmi.
scam-bare-number = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<b>Jangan dibuka.</b> <code>{ $address }</code> hanya angka, bukan alamat resmi.
scam-unlisted = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<b>Jangan diisi.</b> <code>{ $address }</code> bukan alamat resmi: tidak ada di daftar kantor.
scam-number = { $place ->
    [first] { $listed ->
        [yes] ✅{ " " }
       *[no] ⚠️{ " " }
    }
   *[next] •{ " " }
}{ $listed ->
    [yes] <code>{ $contact }</code> nomor resmi: { $owner }.
   *[no] <code>{ $contact }</code> tidak ada di daftar nomor resmi. Jangan percaya dulu.
}
scam-username = { $place ->
    [first] { $listed ->
        [yes] ✅{ " " }
       *[no] ⚠️{ " " }
    }
   *[next] •{ " " }
}{ $listed ->
    [yes] <code>{ $contact }</code> akun resmi: { $owner }.
   *[no] <code>{ $contact }</code> tidak ada di daftar akun resmi. Jangan percaya dulu.
}
scam-more = { $place ->
   *[next] •{ " " }
}Masih ada { $count } lagi. Jangan dipakai sebelum ditanyakan.
scam-asks-secret = Petugas <b>tidak pernah</b> minta NIK, PIN, OTP, atau uang lewat pesan. Yang minta itu penipu.
scam-never = Petugas tidak pernah minta NIK, PIN, OTP, atau uang lewat pesan.
scam-signs = Tanda penipuan: disuruh buru-buru, diminta uang atau foto KTP, dan alamatnya tidak berakhir .go.id.
scam-forward = Teruskan pesan atau tautannya (link) ke sini, nanti saya periksa.
scam-given = { $already ->
    [yes] <b>Sudah telanjur memberi data atau uang?</b> Telepon bank sekarang, ganti PIN, lalu lapor di iasc.ojk.go.id.
   *[no] Telanjur memberi data atau uang? Telepon bank sekarang, lalu lapor di iasc.ojk.go.id.
}

## Kabar
subscribed = Saya catat: Bapak/Ibu mau dikabari. Kabar otomatisnya <b>belum berjalan</b>; sementara ini tanyakan ke saya, atau ketuk /jadwal.
subscribed-area = Kabarnya nanti untuk { $area }.
subscribed-where = Supaya kabarnya tepat, pilih dulu tempat tinggalnya.
unsubscribed = Baik, saya tidak akan mengirim kabar. Bapak/Ibu tetap bisa bertanya kapan saja.

## Bahasa
language-choose = Pilih bahasa. Choose a language.
language-chosen = Baik, kita pakai bahasa Indonesia. Mau tahu apa?

## Data pribadi
kept = <b>Yang saya simpan tentang Bapak/Ibu:</b>
kept-account = • Nomor akun Telegram
kept-since = • Disimpan sejak { DATE($date, form: "short") }
kept-language = • Bahasa: { $language ->
    [en] Inggris
   *[id] Indonesia
}
kept-area = • Tempat tinggal: { $area }
kept-household = • Hubungan ke data keluarga milik { $office } ({ $count } bantuan)
kept-subscribed = • Mau dikabari, sejak { DATE($date, form: "short") }
kept-words = Isi pesan tidak saya simpan sesudah dijawab; yang saya ingat hanya soal apa yang terakhir ditanyakan.
kept-words-learning = Isi pesan tidak saya simpan sesudah dijawab, kecuali kalimat yang tadinya tidak saya mengerti.
kept-learning = { $on ->
    [true] • Boleh belajar dari kalimat Bapak/Ibu, tersimpan: { $count }
   *[false] • Tidak boleh belajar dari kalimat Bapak/Ibu
}
learning-ask = Tadi saya kurang mengerti. Boleh kalimat seperti itu saya simpan, tanpa nama dan nomor, supaya saya makin pintar? Kapan saja bisa dibatalkan lewat /privasi.
learning-chosen = { $on ->
    [true] Terima kasih. Mulai sekarang, kalimat yang tidak saya mengerti saya simpan tanpa nama dan nomor.
   *[false] Baik, kalimat Bapak/Ibu tidak saya simpan.
}
export-caption = Semua yang saya simpan tentang Bapak/Ibu.
export-next = Itu berkasnya. Isinya data pribadi, jangan diberikan ke orang lain.
erase-sure = Yakin dihapus? Tempat tinggal, bahasa, hubungan keluarga, dan permintaan dikabari akan hilang.
erase-stays = Yang tetap ada: hitungan kode salah hari ini, tanpa nama, dan pesan yang belum selesai dijawab.
erase-stays-list = Daftar penerima milik { $office }. Kalau isinya salah, minta dibetulkan ke sana.
erased = ✅ Sudah dihapus. Kalau Bapak/Ibu menulis lagi, kita mulai dari awal.

## Tombol
label-name = { $name }
label-menu = Menu
label-menu-trouble = Ada masalah
label-menu-more = Lainnya
label-menu-aid = Soal bantuannya
label-menu-who = Soal penerima
label-menu-mine = Data saya
label-menu-settings = Pengaturan
label-others = Yang lain
label-neither = Bukan itu
label-eligibility-check = Apakah saya dapat?
label-eligibility-rules = Siapa yang berhak?
label-schedule = Kapan dibagikan?
label-schedule-others = Jadwal lain
label-schedule-of = Jadwal { $programme }
label-location = Di mana ambilnya?
label-package = Dapat apa?
label-documents = Apa yang dibawa?
label-proxy = Boleh diwakilkan?
label-missed = Tidak sempat ambil
label-register = Cara diusulkan
label-objection = Saya tidak dapat
label-data-update = Data saya salah
label-card-account = Kartu bermasalah
label-point-status = Masih buka?
label-report = Mau melapor
label-report-status = Laporan saya
label-scam-check = Pesan mencurigakan
label-subscribe = Kabari saya
label-unsubscribe = Jangan kabari
label-talk-to-human = Tanya petugas
label-privacy = Data pribadi saya
label-feedback = Saran dan pujian
label-help = Cara pakai Salur
label-way = Petunjuk jalan
label-way-to = Ke { $point }
label-nearest = Yang terdekat
label-choose-area = Pilih tempat tinggal
label-change-area = Tempat tinggal saya
label-area-whole = { $level ->
    [rt] Belum tahu RT-nya
    [rw] Belum tahu RW-nya
   *[other] Belum tahu
}
label-household-how = Pakai kode undangan
label-untie = Lepas data keluarga
label-learning = { $on ->
    [true] Boleh belajar
   *[false] Jangan belajar lagi
}
label-learning-yes = Boleh
label-learning-no = Jangan
label-language = { $language ->
    [en] English
   *[id] Bahasa Indonesia
}
label-export = Simpan sebagai berkas
label-erase = Hapus semuanya
label-erase-sure = Ya, hapus semuanya
label-erase-not = Tidak jadi
button-share-location = 📍 Kirim lokasi saya

## Yang dilihat di Telegram sebelum chat dimulai
bot-short-description = Menjawab soal bantuan: kapan, di mana, apa yang dibawa. Tidak pernah minta NIK, PIN, OTP, atau uang.
bot-description = Saya Salur. Tanyakan kapan dan di mana bantuan dibagikan, dan apa yang dibawa. Tulis saja seperti bicara biasa. Saya tidak pernah minta NIK, PIN, OTP, atau uang. Nama saya yang asli ada di undangan kertas dan di kantor.
command-menu = Menu utama
command-jadwal = Kapan bantuan dibagikan
command-lokasi = Di mana mengambilnya
command-cek = Apakah keluarga saya terdaftar
command-syarat = Siapa yang berhak
command-bawa = Apa yang harus dibawa
command-lapor = Ada masalah
command-laporan = Laporan saya
command-ingatkan = Minta dikabari
command-berhenti = Jangan dikabari lagi
command-privasi = Data saya: lihat atau hapus
command-bahasa = Ganti bahasa (language)
command-bantuan = Cara memakai Salur
