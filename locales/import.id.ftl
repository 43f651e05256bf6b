# What `npm run import` prints, for the officer who keeps the files. A message says what is wrong, then what is right.
# It never repeats what stands in a cell: it may be somebody's name or number.

usage = Cara pakai: npm run import -- FOLDER [--dry-run]
    FOLDER berisi settings.yaml, programmes.yaml, areas.csv dan seterusnya. Dengan --dry-run berkas hanya diperiksa.

## Where a fault is, when it is not in one column

place-whole-file = seluruh berkas
place-whole-row = seluruh baris
place-column = kolom ke-{ $place }
in-list = nilai ke-{ $position }: { $wrong }

## Files

fault-no-directory = folder ini tidak ada atau tidak boleh dibuka; tulis nama folder yang berisi berkas data
fault-empty-directory = folder ini tidak berisi berkas data; isi dengan settings.yaml, programmes.yaml, areas.csv dan seterusnya
fault-unreadable = berkas ini tidak bisa dibuka; periksa izinnya dan tutup program lain yang memakainya
fault-missing-file = berkas ini belum ada, padahal wajib pada impor pertama; buat berkasnya di folder yang sama
fault-missing-parent = tabel ini belum ada, padahal tabel lain merujuknya; tambahkan berkasnya di folder yang sama
fault-file-empty = berkas ini kosong; baris pertama harus berisi judul kolom, atau isinya sesuai contoh
fault-unknown-file = nama berkas ini tidak dikenal, jadi isinya tidak akan terbaca; pakai salah satu: { $files }
fault-unknown-sheet = nama lembar ini tidak dikenal, jadi isinya tidak akan terbaca; pakai salah satu: { $tables }, atau hapus lembarnya
fault-table-twice = tabel ini sudah ada di { $other }; simpan satu saja
fault-needs-yaml = tabel ini harus berupa berkas YAML; tulis sebagai { $file }
fault-needs-csv = tabel ini harus berupa berkas CSV atau lembar Excel; tulis sebagai { $file }
fault-old-workbook = berkas .xls lama tidak bisa dibaca; di Excel pilih "Simpan sebagai" lalu "Buku Kerja Excel (.xlsx)"
fault-workbook = berkas ini bukan buku kerja Excel yang bisa dibaca; simpan ulang sebagai .xlsx tanpa kata sandi
fault-encoding = huruf dalam berkas ini tidak disimpan sebagai UTF-8; di Excel pilih "CSV UTF-8" waktu menyimpan
fault-csv-quote = tanda kutip (") di baris ini dibuka tetapi tidak ditutup, sehingga baris sesudahnya tidak terbaca; tutup tanda kutipnya
fault-yaml = tulisan di sini tidak terbaca; periksa jarak dari tepi kiri, titik dua, dan tanda kutip
fault-yaml-tab = jarak dari tepi kiri dibuat dengan Tab; pakai spasi
fault-yaml-twice = kunci ini ditulis dua kali; simpan satu saja
fault-yaml-list = isinya harus berupa daftar; tulis tiap butir di baris sendiri dengan awalan "- "
fault-yaml-map = isinya harus berupa pasangan "kunci: nilai"; tulis tiap pasangan di baris sendiri
fault-yaml-one-value = isinya harus satu nilai saja; jangan tulis daftar atau pasangan "kunci: nilai" di sini
fault-unknown-key = kunci ini tidak dikenal; hapus, atau periksa ejaannya

## Titles

fault-no-header = baris pertama bukan judul kolom; tulis judul: { $columns }
fault-unknown-column = kolom ini tidak dikenal; hapus, atau pakai judul: { $columns }
fault-column-twice = judul kolom ini ada dua kali; simpan satu saja
fault-missing-column = kolom wajib ini tidak ada; tambahkan judulnya di baris pertama dan isi di tiap baris
fault-extra-cell = ada isi di kolom ke-{ $place } yang tidak berjudul (judul hanya { $columns }); kosongkan, atau beri tanda kutip pada nilai yang berisi koma

## Cells

fault-required = wajib diisi; tulis nilainya
fault-broken-letters = ada huruf yang rusak; simpan berkas sebagai UTF-8 (di Excel: "CSV UTF-8") dan perbaiki hurufnya
fault-control = ada tanda yang tidak bisa disimpan; hapus isinya lalu ketik ulang
fault-too-long = terlalu panjang; paling banyak { NUMBER($most, useGrouping: 0) } huruf
fault-line-break = ada ganti baris di tengah isinya; tulis dalam satu baris, dan periksa tanda kutip (") yang belum ditutup
fault-nik-in-text = ada angka 16 digit seperti NIK atau nomor KK; hapus, karena tidak boleh tertulis di sini
fault-identifier = kode tidak sesuai; pakai 1 sampai 32 huruf a-z, angka, titik, garis bawah atau tanda hubung, tanpa spasi
fault-household-code = kode undangan tidak sesuai; harus tepat 10 tanda dari huruf besar A-Z dan angka 2-9
fault-nik = NIK harus tepat 16 angka; bila dari Excel, ubah format kolom menjadi Teks lalu ketik ulang angkanya
fault-phone = bukan nomor telepon Indonesia; tulis seperti 0812-3456-7890 atau +62 812-3456-7890, satu nomor saja
fault-one-of = isinya tidak dikenal; pilih salah satu: { $values }
fault-yes-or-no = isinya harus true (ya) atau false (tidak)
fault-date = bukan tanggal yang dikenal; tulis tahun-bulan-tanggal seperti 2026-11-28
fault-no-such-date = tanggal ini tidak ada di kalender; periksa tanggal dan bulannya
fault-time = bukan jam yang dikenal; tulis jam dan menit dengan titik dua, seperti 08:00 atau 13:30
fault-time-span = bukan rentang jam; tulis seperti "20:00-06:00" di antara tanda kutip
fault-whole = bukan angka yang sesuai; tulis angka bulat dari { NUMBER($least, useGrouping: 0) } sampai { NUMBER($most, useGrouping: 0) } tanpa titik atau satuan
fault-amount = bukan angka yang jelas; tulis angkanya saja tanpa "Rp" dan tanpa titik ribuan, seperti 900000 atau 2.5
fault-degrees = bukan letak yang sesuai; tulis derajat seperti -6.914744, antara -{ $most } dan { $most }
fault-timezone = zona waktu tidak dikenal; tulis Asia/Jakarta (WIB), Asia/Makassar (WITA) atau Asia/Jayapura (WIT)
fault-domain = bukan alamat situs; tulis seperti cekbansos.kemensos.go.id, tanpa https:// dan tanpa garis miring

## Between cells and rows

fault-repeated = { $columns } sudah dipakai di baris { NUMBER($line, useGrouping: 0) }; tiap baris harus berbeda, hapus atau ubah salah satu
fault-reference = tidak ada di tabel { $table }; periksa ejaannya, atau tambahkan dulu di sana
fault-half-place = letak baru setengah; isi lat dan lon, atau kosongkan keduanya
fault-end-before-start = jam selesai harus sesudah jam mulai; periksa start dan end
fault-until-before-since = until tidak boleh sebelum since; periksa kedua tanggalnya
fault-valid-before-as-of = valid_until tidak boleh sebelum as_of; periksa kedua tanggalnya
fault-level = tingkat wilayah harus di bawah tingkat induknya (baris { NUMBER($line, useGrouping: 0) }); urutannya province, regency, district, village, rw, rt
fault-circle = wilayah ini menjadi induk dari dirinya sendiri; periksa rantai parent-nya
fault-same-link = kode ini sama dengan baris { NUMBER($line, useGrouping: 0) } bila titik ditulis sebagai tanda hubung, sehingga tautannya tertukar; ubah salah satu
fault-still-used = { $key } tidak ada lagi di sini, padahal masih dipakai { NUMBER($uses) } baris tabel { $table } yang tersimpan; tambahkan lagi, atau sertakan juga berkas { $table } yang baru

## What came of it

outcome-more-faults = … dan { NUMBER($count) } kesalahan lain yang tidak ditampilkan.
outcome-faulty = Ada { NUMBER($count) } kesalahan. Tidak ada yang dimuat; perbaiki berkasnya lalu jalankan lagi.
outcome-dry-run = Berkas sudah benar. Ini hanya pemeriksaan: tidak ada yang disimpan. Bila dimuat:
outcome-loaded = Data sudah dimuat.
outcome-same = Tidak ada yang berubah: data yang tersimpan sudah sama dengan berkas.
outcome-not-changed = Berkas belum berubah sejak impor terakhir.
outcome-table = { $table }: { $what }
count-added = { NUMBER($count) } ditambah
count-changed = { NUMBER($count) } diubah
count-returned = { NUMBER($count) } dipakai lagi
count-retired = { NUMBER($count) } tidak dipakai lagi
count-unchanged = { NUMBER($count) } tetap
count-nothing = kosong
