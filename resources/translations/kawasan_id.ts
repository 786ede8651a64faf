<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
<context>
    <name>AreaWords</name>
    <message>
        <source>%1 of %2 RT have no figure here yet.</source>
        <translation>%1 dari %2 RT belum ada angkanya di sini.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Digambar</translation>
    </message>
    <message>
        <source>Area of the %1</source>
        <translation>Luas %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>from %1 of %2 RT</source>
        <translation>baru %1 dari %2 RT</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>ya: %1</translation>
    </message>
    <message>
        <source>Errors: %1 · warnings: %2 · notes: %3 · accepted: %4</source>
        <translation>Kesalahan: %1 · peringatan: %2 · catatan: %3 · diterima: %4</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Decree ha</source>
        <translation>SK ha</translation>
    </message>
    <message>
        <source>Drawn ha</source>
        <translation>Digambar ha</translation>
    </message>
    <message>
        <source>Plane ha</source>
        <translation>Bidang datar ha</translation>
    </message>
    <message>
        <source>Verified ha</source>
        <translation>Terverifikasi ha</translation>
    </message>
    <message>
        <source>Remaining ha</source>
        <translation>Sisa ha</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Union of the drawn kawasan, overlaps counted once: %1 ha.</source>
        <translation>Gabungan kawasan yang digambar, tumpang tindih dihitung sekali: %1 ha.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap by %3 ha.</source>
        <translation>%1 dan %2 tumpang tindih %3 ha.</translation>
    </message>
    <message>
        <source>Everything that somebody should look at</source>
        <translation>Tampilkan semua yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Survey round; the latest when left out</source>
        <translation>Pendataan; yang terakhir bila tidak disebut</translation>
    </message>
    <message>
        <source>Only findings of this rule</source>
        <translation>Hanya temuan dari aturan ini</translation>
    </message>
    <message>
        <source>Accept the finding with this id</source>
        <translation>Terima temuan dengan id ini</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Alasan menerima</translation>
    </message>
    <message>
        <source>Hectares of the kawasan: decree, drawn, verified, remaining</source>
        <translation>Tampilkan luas kawasan: SK, digambar, terverifikasi, sisa</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Contoh:</translation>
    </message>
    <message>
        <source>Form of the output: table, csv or json</source>
        <translation>Bentuk keluaran: table, csv atau json</translation>
    </message>
    <message>
        <source>Language: id or en</source>
        <translation>Bahasa: id atau en</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Berkas proyek</translation>
    </message>
    <message>
        <source> (before: %1)</source>
        <translation> (sebelumnya: %1)</translation>
    </message>
    <message>
        <source>%1 · survey %2 · %3</source>
        <translation>%1 · pendataan %2 · %3</translation>
    </message>
    <message>
        <source>Where a figure comes from: formula, parts, source, article</source>
        <translation>Jelaskan asal sebuah angka: rumus, bagian, sumber, pasal</translation>
    </message>
    <message>
        <source>Kawasan, kelurahan or RT, as &quot;Kalianyar RT 001 RW 002&quot;</source>
        <translation>Kawasan, kelurahan atau RT, misalnya &quot;Kalianyar RT 001 RW 002&quot;</translation>
    </message>
    <message>
        <source>Edition of the regulation instead of the project&apos;s</source>
        <translation>Edisi peraturan selain yang dipakai proyek</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Diulangi: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>Everything that was done to the project</source>
        <translation>Tampilkan riwayat proyek</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Ulangi yang diurungkan</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Urungkan perubahan terakhir</translation>
    </message>
    <message>
        <source>How many edits</source>
        <translation>Jumlah perubahan</translation>
    </message>
    <message>
        <source>Give the present state a name</source>
        <translation>Tandai versi: beri nama pada keadaan sekarang</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nama versi</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>Lembar dalam buku kerja</translation>
    </message>
    <message>
        <source>Row of the headings; found when left out</source>
        <translation>Baris judul kolom; dicari sendiri bila tidak disebut</translation>
    </message>
    <message>
        <source>Which column is which: target=column,...</source>
        <translation>Kolom mana untuk apa: sasaran=kolom,...</translation>
    </message>
    <message>
        <source>Other spelling of a name: &quot;file=project&quot;</source>
        <translation>Ejaan lain sebuah nama: &quot;berkas=proyek&quot;</translation>
    </message>
    <message>
        <source>Decimal mark of the file: comma or point</source>
        <translation>Tanda desimal dalam berkas: comma (koma) atau point (titik)</translation>
    </message>
    <message>
        <source>Only show what would happen</source>
        <translation>Tampilkan saja yang akan terjadi</translation>
    </message>
    <message>
        <source>Take in polygons from any map file</source>
        <translation>Masukkan wilayah dari berkas peta apa pun</translation>
    </message>
    <message>
        <source>Map files: GeoJSON, shapefile, KML, KMZ, GeoPackage, ...</source>
        <translation>Berkas peta: GeoJSON, shapefile, KML, KMZ, GeoPackage, ...</translation>
    </message>
    <message>
        <source>What the shapes are: rt, kelurahan, kecamatan, kawasan, zone, reference</source>
        <translation>Isi berkas: rt, kelurahan, kecamatan, kawasan, zone (pola ruang), reference (acuan)</translation>
    </message>
    <message>
        <source>Only this layer of the file</source>
        <translation>Hanya lapisan ini</translation>
    </message>
    <message>
        <source>Field that names the area</source>
        <translation>Kolom yang memuat nama wilayah</translation>
    </message>
    <message>
        <source>Coordinate system of a file that does not say it</source>
        <translation>Sistem koordinat berkas yang tidak menyebutkannya</translation>
    </message>
    <message>
        <source>Which field is which: target=field,...</source>
        <translation>Kolom mana untuk apa: sasaran=kolom,...</translation>
    </message>
    <message>
        <source>Join several shapes of one area</source>
        <translation>Gabung beberapa bentuk dari satu wilayah</translation>
    </message>
    <message>
        <source>Take in the figures of the RT from a table</source>
        <translation>Masukkan angka RT dari tabel</translation>
    </message>
    <message>
        <source>Only rows with this text in a column: column=value</source>
        <translation>Hanya baris dengan isi ini: kolom=isi</translation>
    </message>
    <message>
        <source>Name of the survey round</source>
        <translation>Nama pendataan</translation>
    </message>
    <message>
        <source>Its year</source>
        <translation>Tahun pendataan</translation>
    </message>
    <message>
        <source>Make kelurahan, kawasan and RT that the project does not have</source>
        <translation>Buat kelurahan, kawasan dan RT yang belum ada di proyek</translation>
    </message>
    <message>
        <source>Set figures, considerations, legality or decree of one area</source>
        <translation>Isi angka, pertimbangan lain, legalitas lahan, SK atau penetapan satu wilayah</translation>
    </message>
    <message>
        <source>Fields; nothing after = clears a field</source>
        <translation>Isian; kosong sesudah = menghapus isinya</translation>
    </message>
    <message>
        <source>Decimal mark: comma or point</source>
        <translation>Tanda desimal: comma (koma) atau point (titik)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>(whole row)</source>
        <translation>(seluruh baris)</translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation>, dan %1 lagi</translation>
    </message>
    <message>
        <source>Only tried out, nothing was changed.</source>
        <translation>Hanya dicoba, tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>In the file, but not in the project:</source>
        <translation>Ada di berkas, tetapi tidak ada di proyek:</translation>
    </message>
    <message>
        <source>Taken, but without their kawasan:</source>
        <translation>Diambil, tetapi tanpa kawasannya:</translation>
    </message>
    <message>
        <source>Shapes left out:</source>
        <translation>Bentuk yang tidak diambil:</translation>
    </message>
    <message>
        <source>Shapes that were invalid and have been repaired:</source>
        <translation>Bentuk yang tidak sah dan sudah diperbaiki:</translation>
    </message>
    <message>
        <source>In the project, but not in the file (%1):</source>
        <translation>Ada di proyek, tetapi tidak ada di berkas (%1):</translation>
    </message>
    <message>
        <source>Assigned by where they lie (%1):</source>
        <translation>Ditentukan dari letaknya (%1):</translation>
    </message>
    <message>
        <source>Zones taken for settlement; please check:</source>
        <translation>Zona yang dianggap permukiman; mohon diperiksa:</translation>
    </message>
    <message>
        <source>Columns that were not used:</source>
        <translation>Kolom yang tidak dipakai:</translation>
    </message>
    <message>
        <source>Kawasan: plan the upgrading of slum areas, from one project file.</source>
        <translation>Kawasan: rencanakan peningkatan kualitas permukiman kumuh, dari satu berkas proyek.</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Tampilkan versi program</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Tampilkan petunjuk ini</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>PILIHAN</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>PERINTAH</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(wajib)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Kepekatan</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Tampak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>%1: %2, %3, scale 1:%4</source>
        <translation>%1: %2, %3, skala 1:%4</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>melebar</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>tegak</translation>
    </message>
    <message>
        <source>Basemaps of the project</source>
        <translation>Atur peta dasar proyek</translation>
    </message>
    <message>
        <source>add, remove or list</source>
        <translation>add (tambah), remove (hapus) atau list (daftar)</translation>
    </message>
    <message>
        <source>Image with a place on the map</source>
        <translation>Citra yang mempunyai letak di peta</translation>
    </message>
    <message>
        <source>Name in legends and sources</source>
        <translation>Nama dalam keterangan dan sumber data</translation>
    </message>
    <message>
        <source>From 0 to 1</source>
        <translation>Dari 0 sampai 1</translation>
    </message>
    <message>
        <source>One sheet as PDF, PNG or SVG</source>
        <translation>Cetak satu lembar peta ke PDF, PNG atau SVG</translation>
    </message>
    <message>
        <source>A4, A3, A2, A1 or A0</source>
        <translation>A4, A3, A2, A1 atau A0</translation>
    </message>
    <message>
        <source>Wide instead of high</source>
        <translation>Melebar, bukan tegak</translation>
    </message>
    <message>
        <source>5000 for 1:5,000; the largest round one that fits when left out</source>
        <translation>5000 untuk 1:5.000; skala bulat terbesar yang muat bila tidak disebut</translation>
    </message>
    <message>
        <source>Only this area fills the map</source>
        <translation>Hanya wilayah ini yang memenuhi peta</translation>
    </message>
    <message>
        <source>Title instead of the usual one</source>
        <translation>Judul selain yang biasa</translation>
    </message>
    <message>
        <source>Lines of the heading, as often as needed</source>
        <translation>Baris kepala lembar, boleh berulang</translation>
    </message>
    <message>
        <source>File to write: .pdf, .png or .svg</source>
        <translation>Berkas keluaran: .pdf, .png atau .svg</translation>
    </message>
    <message>
        <source>Project of %1 made: %2</source>
        <translation>Proyek %1 dibuat: %2</translation>
    </message>
    <message>
        <source>%1 (%2 RT)</source>
        <translation>%1 (%2 RT)</translation>
    </message>
    <message>
        <source>%1, of which %2 drawn</source>
        <translation>%1, %2 di antaranya digambar</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyek</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Peraturan</translation>
    </message>
    <message>
        <source>City class</source>
        <translation>Kelas kota</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Sistem koordinat</translation>
    </message>
    <message>
        <source>Years of the plan</source>
        <translation>Tahun rencana</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Pendataan</translation>
    </message>
    <message>
        <source>Basemaps</source>
        <translation>Peta dasar</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Perubahan terakhir</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>, revisi %1</translation>
    </message>
    <message>
        <source>sound; an interrupted edit was rolled back</source>
        <translation>baik; perubahan yang terputus telah dibatalkan</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>The project file is up to date (schema %1).</source>
        <translation>Berkas proyek sudah mutakhir (skema %1).</translation>
    </message>
    <message>
        <source>Brought from schema %1 to %2. The file as it was: %3</source>
        <translation>Dimutakhirkan dari skema %1 ke %2. Berkas semula: %3</translation>
    </message>
    <message>
        <source>Make a new project file</source>
        <translation>Buat berkas proyek baru</translation>
    </message>
    <message>
        <source>Name of the city or regency</source>
        <translation>Nama kota atau kabupaten</translation>
    </message>
    <message>
        <source>Its code (Kemendagri), such as 33.75</source>
        <translation>Kode Kemendagri, misalnya 33.75</translation>
    </message>
    <message>
        <source>Edition of the regulation</source>
        <translation>Edisi peraturan</translation>
    </message>
    <message>
        <source>Class of the city by inhabitants: metropolitan, large, medium, small</source>
        <translation>Kelas kota menurut penduduk: metropolitan, large (besar), medium (sedang), small (kecil)</translation>
    </message>
    <message>
        <source>Coordinate system in metres</source>
        <translation>Sistem koordinat dalam meter</translation>
    </message>
    <message>
        <source>Years of the plan, such as 2019-2023</source>
        <translation>Tahun rencana, misalnya 2019-2023</translation>
    </message>
    <message>
        <source>What is in a project</source>
        <translation>Tampilkan isi proyek</translation>
    </message>
    <message>
        <source>Bring an older project file up to date</source>
        <translation>Mutakhirkan berkas proyek versi lama</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total nilai</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Tingkat kekumuhan</translation>
    </message>
    <message>
        <source>Considerations</source>
        <translation>Pertimbangan lain</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Lahan</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Pola penanganan</translation>
    </message>
    <message>
        <source>KK</source>
        <translation>KK</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ditetapkan</translation>
    </message>
    <message>
        <source>= same priority and total; ordered by households, then hectares, then code.</source>
        <translation>= prioritas dan total nilai sama; diurutkan menurut jumlah KK, lalu luas, lalu kode.</translation>
    </message>
    <message>
        <source>Without a code because something is not filled in: %1.</source>
        <translation>Tanpa kode karena ada isian yang belum ada: %1.</translation>
    </message>
    <message>
        <source>%1: alternative handling: %2.</source>
        <translation>%1: pola penanganan lain: %2.</translation>
    </message>
    <message>
        <source>Basis of the priorities: %1 [%2].</source>
        <translation>Dasar prioritas: %1 [%2].</translation>
    </message>
    <message>
        <source>Order of handling: considerations, legality, code, priority</source>
        <translation>Tampilkan urutan penanganan: pertimbangan lain, legalitas lahan, kode, prioritas</translation>
    </message>
    <message>
        <source>rt, kelurahan or kawasan; kawasan where the project has some</source>
        <translation>rt, kelurahan atau kawasan; kawasan bila ada di proyek</translation>
    </message>
    <message>
        <source>One picture of the map, as the window draws it</source>
        <translation>Gambar satu citra peta, seperti di jendela</translation>
    </message>
    <message>
        <source>Project, image or map file</source>
        <translation>Berkas proyek, citra atau peta</translation>
    </message>
    <message>
        <source>Corners of the map: x0,y0,x1,y1</source>
        <translation>Sudut-sudut peta: x0,y0,x1,y1</translation>
    </message>
    <message>
        <source>Coordinate system of extent and picture</source>
        <translation>Sistem koordinat cakupan dan gambar</translation>
    </message>
    <message>
        <source>Width and height in pixels</source>
        <translation>Lebar dan tinggi dalam piksel</translation>
    </message>
    <message>
        <source>Picture to write</source>
        <translation>Berkas gambar keluaran</translation>
    </message>
    <message>
        <source>class or priority</source>
        <translation>class (tingkat kekumuhan) atau priority (prioritas)</translation>
    </message>
    <message>
        <source>Draw so many times, for timing</source>
        <translation>Gambar sebanyak ini, untuk mengukur waktu</translation>
    </message>
    <message>
        <source>Threads that read tiles</source>
        <translation>Jumlah utas pembaca petak</translation>
    </message>
    <message>
        <source>Print times and memory as JSON</source>
        <translation>Tampilkan waktu dan memori dalam JSON</translation>
    </message>
    <message>
        <source>Mean %</source>
        <translation>Rerata %</translation>
    </message>
    <message>
        <source>%1 open because figures are missing</source>
        <translation>%1 belum pasti karena ada angka yang belum ada</translation>
    </message>
    <message>
        <source>%1 without figures</source>
        <translation>%1 tanpa angka</translation>
    </message>
    <message>
        <source>Values, total and class of every area</source>
        <translation>Hitung nilai, total nilai dan tingkat kekumuhan setiap wilayah</translation>
    </message>
    <message>
        <source>rt, kelurahan, kawasan or city</source>
        <translation>rt, kelurahan, kawasan atau city (kota)</translation>
    </message>
    <message>
        <source>As published: percents below 0 and above 100 enter the means</source>
        <translation>Seperti terbitan: persen di bawah 0 dan di atas 100 ikut dalam rerata</translation>
    </message>
    <message>
        <source>As published: means of percents rounded to two decimals</source>
        <translation>Seperti terbitan: rerata dari persen yang dibulatkan dua desimal</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not possible; expected: %2</source>
        <translation>&apos;%1&apos; tidak dapat dipakai; yang diharapkan: %2</translation>
    </message>
    <message>
        <source>the command is missing</source>
        <translation>perintahnya belum disebut</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 belum disebut</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>tidak dikenal di sini: %1</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 harus berupa angka</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 memerlukan isi</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dari %1 sampai %2</translation>
    </message>
    <message>
        <source>a whole number from %1</source>
        <translation>bilangan bulat mulai dari %1</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>Belum tersedia</translation>
    </message>
    <message>
        <source>%1 s, Ctrl-C cancels</source>
        <translation>%1 detik, Ctrl-C membatalkan</translation>
    </message>
    <message>
        <source>an id that check shows</source>
        <translation>id yang ditampilkan check</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>sebuah alasan</translation>
    </message>
    <message>
        <source>a title or file that basemap list shows</source>
        <translation>judul atau berkas yang ditampilkan basemap list</translation>
    </message>
    <message>
        <source>a system in metres such as EPSG:32749</source>
        <translation>sistem dalam meter seperti EPSG:32749</translation>
    </message>
    <message>
        <source>Also keep the result in the project, with edition and method</source>
        <translation>Simpan juga hasilnya di proyek, beserta edisi dan caranya</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>By the map</source>
        <translation>Menurut peta</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Diisi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Filled in where nothing was entered: %1 RT.</source>
        <translation>Diisikan di tempat yang belum ada angkanya: %1 RT.</translation>
    </message>
    <message>
        <source>Nothing was changed. --fill puts the figures where nothing was entered.</source>
        <translation>Tidak ada yang diubah. --fill mengisikan angka di tempat yang belum ada.</translation>
    </message>
    <message>
        <source>Figures that a map can tell, beside those that were entered</source>
        <translation>Angka yang dapat dibaca dari peta, di samping yang sudah diisi</translation>
    </message>
    <message>
        <source>Put the figures where nothing was entered</source>
        <translation>Isikan angka di tempat yang belum ada</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Pendataan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>RT with figures</source>
        <translation>RT dengan angka</translation>
    </message>
    <message>
        <source>Total before</source>
        <translation>Total sebelum</translation>
    </message>
    <message>
        <source>Total after</source>
        <translation>Total sesudah</translation>
    </message>
    <message>
        <source>Class before</source>
        <translation>Tingkat sebelum</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>Tingkat sesudah</translation>
    </message>
    <message>
        <source>Contribution %</source>
        <translation>Kontribusi %</translation>
    </message>
    <message>
        <source>Indicators changed</source>
        <translation>Indikator berubah</translation>
    </message>
    <message>
        <source>%1 · from %2 to %3 · %4</source>
        <translation>%1 · dari %2 ke %3 · %4</translation>
    </message>
    <message>
        <source>Rounds of data collection; starts a new one</source>
        <translation>Daftar pendataan; memulai pendataan baru</translation>
    </message>
    <message>
        <source>Name of a new round</source>
        <translation>Nama pendataan baru</translation>
    </message>
    <message>
        <source>Round whose figures are carried forward</source>
        <translation>Pendataan yang angkanya dibawa ke pendataan baru</translation>
    </message>
    <message>
        <source>Two rounds of the same areas side by side</source>
        <translation>Dua pendataan dari lokasi yang sama berdampingan</translation>
    </message>
    <message>
        <source>The earlier round</source>
        <translation>Pendataan yang lebih dulu</translation>
    </message>
    <message>
        <source>The later round</source>
        <translation>Pendataan yang kemudian</translation>
    </message>
    <message>
        <source>Counted ha</source>
        <translation>Dihitung ha</translation>
    </message>
    <message>
        <source>Drawn − decree</source>
        <translation>Digambar − SK</translation>
    </message>
    <message>
        <source>Verified − decree</source>
        <translation>Terverifikasi − SK</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Belum ditetapkan.</translation>
    </message>
    <message>
        <source>Counted in both, once in the union.</source>
        <translation>Dihitung di keduanya, sekali dalam gabungan.</translation>
    </message>
    <message>
        <source>Counted in %1.</source>
        <translation>Dihitung di %1.</translation>
    </message>
    <message>
        <source>%1, reason of the difference: %2</source>
        <translation>%1, alasan selisih: %2</translation>
    </message>
    <message>
        <source>two areas that share land</source>
        <translation>dua wilayah yang bertumpang tindih</translation>
    </message>
    <message>
        <source>Two areas that share land, to decide on it</source>
        <translation>Dua wilayah yang bertumpang tindih, untuk ditetapkan</translation>
    </message>
    <message>
        <source>Where shared land counts: first, second, both (once in the union), or open</source>
        <translation>Lahan bersama dihitung di mana: first (pertama), second (kedua), both (keduanya, sekali dalam gabungan), atau open (belum ditetapkan)</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Tingkat %1</translation>
    </message>
    <message>
        <source>%1 · survey %2 · %3 and %4, same figures</source>
        <translation>%1 · pendataan %2 · %3 dan %4, angka yang sama</translation>
    </message>
    <message>
        <source>Missing figures, the one that matters most first:</source>
        <translation>Angka yang belum ada, yang paling berpengaruh lebih dulu:</translation>
    </message>
    <message>
        <source>Take rows that are shifted by a column, moved back</source>
        <translation>Ambil baris yang bergeser satu kolom, digeser kembali</translation>
    </message>
    <message>
        <source>Take areas that look like square metres as hectares</source>
        <translation>Baca luas yang tampaknya meter persegi sebagai hektare</translation>
    </message>
    <message>
        <source>Write what was not taken into this CSV file</source>
        <translation>Tulis yang tidak diambil ke berkas CSV ini</translation>
    </message>
    <message>
        <source>Half of an official scoring form to take: before or after</source>
        <translation>Bagian formulir resmi yang diambil: before (awal) atau after (akhir)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Found in the form:</source>
        <translation>Ditemukan di formulir:</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Other than in the project so far (%1):</source>
        <translation>Berbeda dengan isi proyek (%1):</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Sampai sekarang</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Dari berkas</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>%1 of the shifted rows make sense when moved back; --shift-back takes them that way.</source>
        <translation>%1 baris yang bergeser masuk akal setelah digeser kembali; --shift-back mengambilnya begitu.</translation>
    </message>
    <message>
        <source>Taken; please look at it:</source>
        <translation>Diambil; mohon dilihat:</translation>
    </message>
    <message>
        <source>RT complete</source>
        <translation>RT lengkap</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Figures that the edition asks for, survey %1:</source>
        <translation>Angka yang diminta peraturan, pendataan %1:</translation>
    </message>
    <message>
        <source>The same figures by another edition too: areas whose class differs; never kept</source>
        <translation>Angka yang sama juga menurut peraturan lain: wilayah yang tingkatnya berbeda; tidak pernah disimpan</translation>
    </message>
    <message>
        <source>Instead of a map one page an RT to sign: an RT, an area or all; paper A4 or F4</source>
        <translation>Sebagai ganti peta, satu halaman tiap RT untuk ditandatangani: sebuah RT, sebuah wilayah atau all; kertas A4 atau F4</translation>
    </message>
    <message>
        <source>The RT sheet as a form to write in</source>
        <translation>Lembar RT sebagai formulir untuk diisi</translation>
    </message>
    <message>
        <source>table, or form: each RT as the national form has it</source>
        <translation>table, atau form: tiap RT seperti formulir nasional</translation>
    </message>
    <message>
        <source>%1: %2, RT sheets: %3</source>
        <translation>%1: %2, lembar RT: %3</translation>
    </message>
    <message>
        <source>There were %1 of the %2 that were asked for.</source>
        <translation>Hanya ada %1 dari %2 yang diminta.</translation>
    </message>
    <message>
        <source>a text that stands in that column</source>
        <translation>teks yang ada di kolom itu</translation>
    </message>
    <message>
        <source>Nothing could be taken, so nothing was changed.</source>
        <translation>Tidak ada yang dapat diambil, jadi tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>An empty cell takes away the figure that the survey holds</source>
        <translation>Sel kosong menghapus angka yang ada di pendataan</translation>
    </message>
    <message>
        <source>(whole shape)</source>
        <translation>(seluruh bentuk)</translation>
    </message>
    <message>
        <source>Outlines that took the place of others (%1):</source>
        <translation>Batas yang menggantikan batas sebelumnya (%1):</translation>
    </message>
    <message>
        <source>Hectares so far</source>
        <translation>Hektare sebelumnya</translation>
    </message>
    <message>
        <source>Hectares now</source>
        <translation>Hektare sekarang</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Mohon diperiksa</translation>
    </message>
    <message>
        <source>far from what it was: is it the same area?</source>
        <translation>jauh berbeda: apakah wilayahnya sama?</translation>
    </message>
    <message>
        <source>Not taken; the project keeps what it has:</source>
        <translation>Tidak diambil; isi proyek tetap seperti semula:</translation>
    </message>
    <message>
        <source>%1 cells are empty where the survey holds a figure; it stays. --clear-empty takes it away.</source>
        <translation>%1 sel kosong padahal pendataan memuat angkanya; angka itu tetap. --clear-empty menghapusnya.</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>tidak bersama</translation>
    </message>
    <message>
        <source>together with</source>
        <translation>harus bersama</translation>
    </message>
    <message>
        <source>The project has no areas of this level yet. import-areas takes them in.</source>
        <translation>Proyek belum memuat wilayah jenis ini. Ambil dengan import-areas.</translation>
    </message>
    <message>
        <source>Read: %1 · in no RT: %2 · not usable: %3 · RT not drawn: %4 · RT beyond the file: %5</source>
        <translation>Dibaca: %1 · di luar RT: %2 · tidak dapat dipakai: %3 · RT yang belum digambar: %4 · RT di luar cakupan berkas: %5</translation>
    </message>
    <message>
        <source>Where the figures of the RT come from:</source>
        <translation>Asal angka RT:</translation>
    </message>
    <message>
        <source>Where the considerations come from:</source>
        <translation>Asal pertimbangan lain:</translation>
    </message>
    <message>
        <source>Where the legality of the land comes from:</source>
        <translation>Asal legalitas lahan:</translation>
    </message>
    <message>
        <source>Where the decree comes from:</source>
        <translation>Asal SK:</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> dan %1 lagi</translation>
    </message>
    <message>
        <source>%1 more RT were not looked up.</source>
        <translation>%1 RT lain tidak ditelusuri.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>Mengurangi</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap diusulkan</translation>
    </message>
    <message>
        <source>Activities paid by grants to communities (BPM): %1</source>
        <translation>Kegiatan yang dibiayai BPM: %1</translation>
    </message>
    <message>
        <source>Activities: %1 · planned: %2</source>
        <translation>Kegiatan: %1 · rencana: %2</translation>
    </message>
    <message>
        <source>Added: %1 (%2)</source>
        <translation>Ditambahkan: %1 (%2)</translation>
    </message>
    <message>
        <source>Changed: %1 (%2)</source>
        <translation>Diubah: %1 (%2)</translation>
    </message>
    <message>
        <source>Recorded: %1 (%2)</source>
        <translation>Dicatat: %1 (%2)</translation>
    </message>
    <message>
        <source>Removed: %1 (%2)</source>
        <translation>Dihapus: %1 (%2)</translation>
    </message>
    <message>
        <source>Activities of the plan: lists, checks, adds and changes them</source>
        <translation>Kegiatan dalam rencana: daftar, periksa, tambah dan ubah</translation>
    </message>
    <message>
        <source>Only those of this year</source>
        <translation>Hanya tahun ini</translation>
    </message>
    <message>
        <source>Only those in this RT, kelurahan or kawasan</source>
        <translation>Hanya di RT, kelurahan atau kawasan ini</translation>
    </message>
    <message>
        <source>Only this kind of work</source>
        <translation>Hanya jenis pekerjaan ini</translation>
    </message>
    <message>
        <source>Only those paid by this source of funds; none: not known by whom</source>
        <translation>Hanya yang dibiayai sumber dana ini; none: belum diketahui</translation>
    </message>
    <message>
        <source>Only those that have come to this step; none: to no one</source>
        <translation>Hanya yang sudah sampai tahap ini; none: belum sampai mana pun</translation>
    </message>
    <message>
        <source>The six requirements of those paid by grants to communities (BPM)</source>
        <translation>Enam syarat untuk yang dibiayai BPM</translation>
    </message>
    <message>
        <source>Add an activity with these fields</source>
        <translation>Tambah kegiatan dengan isian ini</translation>
    </message>
    <message>
        <source>Change these fields of an activity</source>
        <translation>Ubah isian sebuah kegiatan</translation>
    </message>
    <message>
        <source>Remove an activity</source>
        <translation>Hapus sebuah kegiatan</translation>
    </message>
    <message>
        <source>Take in activities from a table: year, RT, criterion, volume, money</source>
        <translation>Masukkan kegiatan dari tabel: tahun, RT, kriteria, volume, rupiah</translation>
    </message>
    <message>
        <source>The table lists works that are done: finished at the end of their year</source>
        <translation>Tabel berisi pekerjaan yang sudah selesai: selesai pada akhir tahunnya</translation>
    </message>
    <message>
        <source>Rows without an amount: %1 (not known, not zero); without a source of funds: %2.</source>
        <translation>Baris tanpa rupiah: %1 (belum diketahui, bukan nol); tanpa sumber dana: %2.</translation>
    </message>
    <message>
        <source>RT, criterion and year with something booked: %1; of these %2 in RT that the project does not have.</source>
        <translation>RT, kriteria dan tahun yang terisi: %1; di antaranya %2 pada RT yang tidak ada di proyek.</translation>
    </message>
    <message>
        <source>Reduction since the opening, in verified hectares, of areas that were slum then:</source>
        <translation>Pengurangan sejak awal, dalam hektare terverifikasi, dari yang kumuh waktu itu:</translation>
    </message>
    <message>
        <source>Without verified hectares, so not counted: %1 %2.</source>
        <translation>Tanpa luas terverifikasi, jadi tidak dihitung: %1 %2.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Dihitung per</translation>
    </message>
    <message>
        <source>Slum ha</source>
        <translation>Kumuh ha</translation>
    </message>
    <message>
        <source>Below limit ha</source>
        <translation>Di bawah batas ha</translation>
    </message>
    <message>
        <source>Open ha</source>
        <translation>Belum pasti ha</translation>
    </message>
    <message>
        <source>(a)/(c) ha</source>
        <translation>(a)/(c) ha</translation>
    </message>
    <message>
        <source>(b) ha</source>
        <translation>(b) ha</translation>
    </message>
    <message>
        <source>(d) ha</source>
        <translation>(d) ha</translation>
    </message>
    <message>
        <source>(e) ha</source>
        <translation>(e) ha</translation>
    </message>
    <message>
        <source>Hectares of the decree: %1.</source>
        <translation>Luas menurut SK: %1 ha.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Kelebihan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Booked volumes by RT, criterion and year:</source>
        <translation>Volume terencana per RT, kriteria dan tahun:</translation>
    </message>
    <message>
        <source>  up to the year of the survey, which holds them already: %1</source>
        <translation>  sampai tahun pendataan, yang sudah memuatnya: %1</translation>
    </message>
    <message>
        <source>Activities without a year, not counted: %1</source>
        <translation>Kegiatan tanpa tahun, tidak dihitung: %1</translation>
    </message>
    <message>
        <source>%1 · figures of %2 once the activities are done · %3</source>
        <translation>%1 · angka %2 setelah kegiatan selesai · %3</translation>
    </message>
    <message>
        <source>In the survey</source>
        <translation>Di pendataan</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>As the surveys found it:</source>
        <translation>Menurut pendataan:</translation>
    </message>
    <message>
        <source>As finished activities make it, from the opening on:</source>
        <translation>Menurut kegiatan yang selesai, sejak awal:</translation>
    </message>
    <message>
        <source>What activities were to take off, by RT, criterion and year (%1), in the surveys:</source>
        <translation>Pengurangan dari kegiatan per RT, kriteria dan tahun (%1), menurut pendataan:</translation>
    </message>
    <message>
        <source>%1 · progress since %2 · %3</source>
        <translation>%1 · kemajuan sejak %2 · %3</translation>
    </message>
    <message>
        <source>Scores and hectares of each year once the activities are done</source>
        <translation>Nilai dan hektare tiap tahun setelah kegiatan selesai</translation>
    </message>
    <message>
        <source>Last year; that of the last activity when left out</source>
        <translation>Tahun terakhir; tahun kegiatan terakhir bila tidak disebut</translation>
    </message>
    <message>
        <source>Activities that count: planned (all) or realised (finished ones)</source>
        <translation>Kegiatan yang dihitung: planned (semua) atau realised (yang selesai)</translation>
    </message>
    <message>
        <source>Areas of --show areas and of JSON: rt, kelurahan, kawasan or city</source>
        <translation>Wilayah untuk --show areas dan JSON: rt, kelurahan, kawasan atau city</translation>
    </message>
    <message>
        <source>Hectares, works and money since a survey round</source>
        <translation>Hektare, pekerjaan dan dana sejak sebuah pendataan</translation>
    </message>
    <message>
        <source>Survey round to begin with; the first when left out</source>
        <translation>Pendataan awal; yang pertama bila tidak disebut</translation>
    </message>
    <message>
        <source>Activities compared with the surveys: planned (all) or realised (finished ones)</source>
        <translation>Kegiatan yang dibandingkan dengan pendataan: planned (semua) atau realised (yang selesai)</translation>
    </message>
    <message>
        <source>hectares, effects, sources or years</source>
        <translation>hectares (hektare), effects (pengurangan), sources (sumber dana) atau years (tahun)</translation>
    </message>
    <message>
        <source>Effects without a volume, not counted: %1</source>
        <translation>Pengurangan tanpa volume, tidak dihitung: %1</translation>
    </message>
    <message>
        <source>Drawn: on the WGS 84 ellipsoid. Plane: in %1. Counted: drawn, without land decided to belong to another kawasan. Verified: survey %2, summed over the RT. Remaining: decree less the reductions by signed minutes.</source>
        <translation>Digambar: pada elipsoid WGS 84. Bidang datar: pada %1. Dihitung: yang digambar, tanpa lahan yang ditetapkan masuk kawasan lain. Terverifikasi: pendataan %2, dijumlahkan dari RT. Sisa: SK dikurangi pengurangan menurut berita acara yang ditandatangani.</translation>
    </message>
    <message>
        <source>No follow-up lines yet.</source>
        <translation>Belum ada tindak lanjut.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>No minutes of reduced hectares yet.</source>
        <translation>Belum ada berita acara pengurangan.</translation>
    </message>
    <message>
        <source>Follow-up lists (RTL) of meetings: lists, adds, changes, records</source>
        <translation>Rencana tindak lanjut (RTL) rapat: menampilkan, menambah, mengubah, mencatat</translation>
    </message>
    <message>
        <source>Add a line with these fields</source>
        <translation>Tambahkan baris dengan isian ini</translation>
    </message>
    <message>
        <source>Change these fields of a line</source>
        <translation>Ubah isian baris ini</translation>
    </message>
    <message>
        <source>Record how far a line is: status=, date=, note=</source>
        <translation>Catat kemajuan baris: status=, date=, note=</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>Hapus satu baris</translation>
    </message>
    <message>
        <source>Add minutes with these fields</source>
        <translation>Tambahkan berita acara dengan isian ini</translation>
    </message>
    <message>
        <source>Remove the minutes of that number</source>
        <translation>Hapus berita acara dengan nomor itu</translation>
    </message>
    <message>
        <source>Achievement per city over many project files</source>
        <translation>Capaian per kota dari banyak berkas proyek</translation>
    </message>
    <message>
        <source>Project files (.gpkg)</source>
        <translation>Berkas proyek (.gpkg)</translation>
    </message>
    <message>
        <source>What areas lack, and the cheapest way to 0 ha</source>
        <translation>Kekurangan wilayah, dan cara termurah menuju 0 ha</translation>
    </message>
    <message>
        <source>What still fails, by area and criterion</source>
        <translation>Yang masih kurang, menurut wilayah dan kriteria</translation>
    </message>
    <message>
        <source>0ha: the cheapest way below the limit everywhere</source>
        <translation>0ha: cara termurah agar semua wilayah di bawah batas</translation>
    </message>
    <message>
        <source>Only in this RT, kelurahan or kawasan</source>
        <translation>Hanya di RT, kelurahan, atau kawasan ini</translation>
    </message>
    <message>
        <source>Money of a year; of several years once each; without: no limit</source>
        <translation>Dana satu tahun; beberapa tahun: satu kali tiap tahun; tanpa ini: tidak dibatasi</translation>
    </message>
    <message>
        <source>The most that a source of funds gives; of several sources once each</source>
        <translation>Dana terbanyak dari satu sumber; beberapa sumber: satu kali tiap sumber</translation>
    </message>
    <message>
        <source>Year of the proposal where no budget names one; with --needs: at the end of it</source>
        <translation>Tahun usulan bila tidak ada dana tahunan; dengan --needs: keadaan pada akhir tahun itu</translation>
    </message>
    <message>
        <source>What stays: planned (all of the plan) or agreed (what is only proposed may go)</source>
        <translation>Yang tetap: planned (seluruh rencana) atau agreed (yang baru diusulkan boleh dilepas)</translation>
    </message>
    <message>
        <source>Longest search for shared activities</source>
        <translation>Waktu pencarian terlama untuk kegiatan bersama</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Cost: %1.</source>
        <translation>Biaya: %1.</translation>
    </message>
    <message>
        <source>Criteria without a price that would help: %1. Set them with unit-costs.</source>
        <translation>Kriteria tanpa harga yang akan membantu: %1. Isi dengan unit-costs.</translation>
    </message>
    <message>
        <source>%1: no figures</source>
        <translation>%1: belum ada angka</translation>
    </message>
    <message>
        <source>%1: figures missing for %2</source>
        <translation>%1: angka belum ada untuk %2</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>RT lacking</source>
        <translation>RT yang kurang</translation>
    </message>
    <message>
        <source>RT without a figure</source>
        <translation>RT tanpa angka</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>ha a million</source>
        <translation>ha per juta</translation>
    </message>
    <message>
        <source>The cheapest way to 0 ha, counted by %1, from the figures of %2.</source>
        <translation>Cara termurah menuju 0 ha, dihitung per %1, dari angka %2.</translation>
    </message>
    <message>
        <source>Below the limit of %1 already: %2 areas; brought below it: %3.</source>
        <translation>Sudah di bawah batas %1: %2 wilayah; diturunkan ke bawah batas: %3.</translation>
    </message>
    <message>
        <source>Proposed activities without a cost, not considered: %1.</source>
        <translation>Usulan kegiatan tanpa biaya, tidak diperhitungkan: %1.</translation>
    </message>
    <message>
        <source>What each further million buys, counted by %1:</source>
        <translation>Hasil setiap tambahan satu juta rupiah, dihitung per %1:</translation>
    </message>
    <message>
        <source>What would have to change for these two areas to swap</source>
        <translation>Apa yang harus berubah agar kedua wilayah ini bertukar urutan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Diperlukan</translation>
    </message>
    <message>
        <source>Volume now</source>
        <translation>Volume sekarang</translation>
    </message>
    <message>
        <source>Volume needed</source>
        <translation>Volume yang diperlukan</translation>
    </message>
    <message>
        <source>Each of these changes alone would make them swap:</source>
        <translation>Masing-masing perubahan ini saja sudah membuat keduanya bertukar urutan:</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Semua tabel</translation>
    </message>
    <message>
        <source>Price a unit</source>
        <translation>Harga satuan</translation>
    </message>
    <message>
        <source>Where the price comes from</source>
        <translation>Asal harga</translation>
    </message>
    <message>
        <source>Without a price: %1.</source>
        <translation>Belum ada harga: %1.</translation>
    </message>
    <message>
        <source>Prices for one unit of a criterion, by work: lists and sets them</source>
        <translation>Harga satu satuan kriteria menurut pekerjaan: menampilkan dan mengisinya</translation>
    </message>
    <message>
        <source>Price of one unit; nothing after = takes it away</source>
        <translation>Harga satu satuan; kosong setelah = menghapusnya</translation>
    </message>
    <message>
        <source>Where these prices come from</source>
        <translation>Asal harga ini</translation>
    </message>
    <message>
        <source>Take prices from a table with work, criterion, price and source</source>
        <translation>Ambil harga dari tabel berisi pekerjaan, kriteria, harga, dan sumber</translation>
    </message>
    <message>
        <source>Take in considerations, legality, the decree or typologies from a table</source>
        <translation>Masukkan pertimbangan lain, legalitas lahan, SK atau tipologi dari tabel</translation>
    </message>
    <message>
        <source>considerations, legality, decree or typology</source>
        <translation>considerations (pertimbangan lain), legality (legalitas lahan), decree (SK) atau typology (tipologi)</translation>
    </message>
    <message>
        <source>Nothing is written: budgets and ceilings do not pay for the proposal.</source>
        <translation>Tidak ada yang ditulis: anggaran dan pagu tidak cukup untuk usulan ini.</translation>
    </message>
    <message>
        <source>By decrees and signed minutes, in hectares of the decree, counted by %1:</source>
        <translation>Menurut SK dan berita acara, dalam hektare SK, dihitung per %1:</translation>
    </message>
    <message>
        <source>Change ha</source>
        <translation>Perubahan ha</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Milik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>Belum ada berkas.</translation>
    </message>
    <message>
        <source>Written: %1 (%2)</source>
        <translation>Ditulis: %1 (%2)</translation>
    </message>
    <message>
        <source>Document, table or picture to keep in the project, at most %1 MB</source>
        <translation>Dokumen, tabel, atau gambar untuk disimpan dalam proyek, paling besar %1 MB</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Judul dokumen</translation>
    </message>
    <message>
        <source>File to write out again, by name or id</source>
        <translation>Berkas untuk ditulis keluar, menurut nama atau id</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Ke mana ditulis</translation>
    </message>
    <message>
        <source>File to remove, by name or id</source>
        <translation>Berkas untuk dihapus, menurut nama atau id</translation>
    </message>
    <message>
        <source>Change a meeting: title=, date=, place=, note=</source>
        <translation>Ubah rapat: title=, date=, place=, note=</translation>
    </message>
    <message>
        <source>Minutes of reduced hectares (berita acara): lists, adds, changes, removes</source>
        <translation>Berita acara pengurangan luasan: menampilkan, menambah, mengubah, menghapus</translation>
    </message>
    <message>
        <source>Change these fields of the minutes of that number</source>
        <translation>Ubah isian berita acara bernomor ini</translation>
    </message>
    <message>
        <source>0 ha cannot be reached: areas that stay at the limit or above it, or may: %1.</source>
        <translation>0 ha tidak dapat dicapai: %1 wilayah tetap atau mungkin tetap pada batas atau di atasnya.</translation>
    </message>
    <message>
        <source>Prevention or upgrading</source>
        <translation>Jenis penanganan</translation>
    </message>
    <message>
        <source>Pattern of handling</source>
        <translation>Pola penanganan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Legal (ha)</source>
        <translation>Legal (ha)</translation>
    </message>
    <message>
        <source>Untitled (ha)</source>
        <translation>Tanpa hak (ha)</translation>
    </message>
    <message>
        <source>Illegal (ha)</source>
        <translation>Ilegal (ha)</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Jiwa</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>MBR</source>
        <translation>MBR</translation>
    </message>
    <message>
        <source>Poor KK</source>
        <translation>KK miskin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>No kawasan yet.</source>
        <translation>Belum ada kawasan.</translation>
    </message>
    <message>
        <source>Profile of the kawasan: shows it, sets its fields</source>
        <translation>Profil kawasan: menampilkan, mengisi</translation>
    </message>
    <message>
        <source>Kawasan, by name or code; all when left out</source>
        <translation>Kawasan, menurut nama atau kode; semua bila tidak disebut</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>Biaya belum ada</translation>
    </message>
    <message>
        <source>Slum ha by %1</source>
        <translation>Kumuh, ha per %1</translation>
    </message>
    <message>
        <source>Rp per ha</source>
        <translation>Rp per ha</translation>
    </message>
    <message>
        <source>KK served</source>
        <translation>KK terlayani</translation>
    </message>
    <message>
        <source>Rp per KK</source>
        <translation>Rp per KK</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>rencana</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ditambahkan: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Diubah: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Dihapus: %1</translation>
    </message>
    <message>
        <source>Named choices of activities: lists, keeps, compares, removes</source>
        <translation>Pilihan kegiatan bernama: menampilkan, mencatat, membandingkan, menghapus</translation>
    </message>
    <message>
        <source>Keep a scenario under this name</source>
        <translation>Simpan skenario dengan nama ini</translation>
    </message>
    <message>
        <source>Activity that it leaves out; may be given again</source>
        <translation>Kegiatan yang tidak dilaksanakan di dalamnya; boleh diulang</translation>
    </message>
    <message>
        <source>Remarks on it</source>
        <translation>Keterangannya</translation>
    </message>
    <message>
        <source>Remove a scenario</source>
        <translation>Hapus skenario</translation>
    </message>
    <message>
        <source>Two scenarios side by side; plan is the plan as it stands</source>
        <translation>Dua skenario berdampingan; plan adalah rencana apa adanya</translation>
    </message>
    <message>
        <source>Activities in the project already: %1.</source>
        <translation>Sudah ada di proyek: %1 kegiatan.</translation>
    </message>
    <message>
        <source>%1: shapes read %2, taken %3 (new %4, known %5).</source>
        <translation>%1: %2 bentuk dibaca, %3 diambil (%4 baru, %5 sudah ada).</translation>
    </message>
    <message>
        <source>%1: rows read %2, taken %3 (known already %4).</source>
        <translation>%1: %2 baris dibaca, %3 diambil (%4 sudah ada).</translation>
    </message>
    <message>
        <source>%1: rows read %2, taken %3 (new areas %4).</source>
        <translation>%1: %2 baris dibaca, %3 diambil (%4 wilayah baru).</translation>
    </message>
    <message>
        <source>Areas: %1 (%2).</source>
        <translation>%1 wilayah: %2.</translation>
    </message>
    <message>
        <source>percents below 0 and above 100 enter the means</source>
        <translation>persen di bawah 0 dan di atas 100 ikut dalam rerata</translation>
    </message>
    <message>
        <source>means of percents rounded to two decimals</source>
        <translation>rerata dari persen yang dibulatkan dua desimal</translation>
    </message>
    <message>
        <source>As published: %1.</source>
        <translation>Seperti terbitan: %1.</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Miskin</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Belum ada nama.</translation>
    </message>
    <message>
        <source>%1 named: women %2, not said of %3; poor %4, not said of %5.</source>
        <translation>%1 nama: perempuan %2, tidak disebut %3; miskin %4, tidak disebut %5.</translation>
    </message>
    <message>
        <source>Names and NIK stay in the project file; no report and no export holds them.</source>
        <translation>Nama dan NIK tetap di berkas proyek; tidak ada laporan atau berkas lain yang memuatnya.</translation>
    </message>
    <message>
        <source>People whom an activity serves, by name: lists, adds, removes</source>
        <translation>Orang yang dilayani kegiatan, menurut nama: daftar, tambah, hapus</translation>
    </message>
    <message>
        <source>Activity, by code, name or beginning of its id</source>
        <translation>Kegiatan, menurut kode, nama, atau awal id-nya</translation>
    </message>
    <message>
        <source>One person: name, nik, address, woman, poor; nothing after = clears</source>
        <translation>Satu orang: name, nik, address, woman, poor; kosong sesudah = menghapus</translation>
    </message>
    <message>
        <source>Take people from a table with name, NIK, address, woman and poor</source>
        <translation>Ambil nama dari tabel berisi nama, NIK, alamat, jenis kelamin, dan miskin</translation>
    </message>
    <message>
        <source>Person to remove, by name or NIK</source>
        <translation>Orang yang dihapus, menurut nama atau NIK</translation>
    </message>
    <message>
        <source>The project has no basemap yet. basemap add takes one in.</source>
        <translation>Proyek belum punya peta dasar. Tambahkan dengan basemap add.</translation>
    </message>
    <message>
        <source>%1 (%2) comes in more than one file; every one of them is counted.</source>
        <translation>%1 (%2) ada di lebih dari satu berkas; setiap berkas dihitung.</translation>
    </message>
    <message>
        <source>%1 activities of the plan stay; all totals are those after them.</source>
        <translation>%1 kegiatan dalam rencana tetap; semua total adalah total sesudahnya.</translation>
    </message>
    <message>
        <source>There are no prices yet, and only what has a price can be bought. Set them with unit-costs.</source>
        <translation>Belum ada harga satuan, dan yang dapat dibeli hanya yang ada harganya. Isikan dengan unit-costs.</translation>
    </message>
    <message>
        <source>Total (filed)</source>
        <translation>Total (berkas)</translation>
    </message>
    <message>
        <source>Class (filed)</source>
        <translation>Tingkat (berkas)</translation>
    </message>
    <message>
        <source>A total or class was filed for %1 of them. It stands as filed and is counted in nothing above.</source>
        <translation>Untuk %1 di antaranya ada total nilai atau tingkat menurut berkas. Hasil itu tetap seperti di berkas dan tidak ikut dihitung di atas.</translation>
    </message>
    <message>
        <source>The project has no kawasan yet. Draw them in the window, or take them in with import-areas --as kawasan.</source>
        <translation>Proyek ini belum punya kawasan. Gambar di jendela, atau ambil dengan import-areas --as kawasan.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Column %1 says that the rows are of several kinds (%2). One of them: --where %1=%3</source>
        <translation>Menurut kolom %1, isi baris ada beberapa macam (%2). Salah satunya: --where %1=%3</translation>
    </message>
    <message>
        <source>Who signs at the left, then at the right: &quot;office; name; NIP&quot;</source>
        <translation>Yang tanda tangan di kiri, lalu di kanan: &quot;jabatan; nama; NIP&quot;</translation>
    </message>
    <message>
        <source>Kind: ded, rab, izin, kontrak, hadir, sk, dokumen, ba, foto, lain</source>
        <translation>Jenis: ded, rab, izin, kontrak, hadir, sk, dokumen, ba, foto, lain</translation>
    </message>
    <message>
        <source>0 ha by %1</source>
        <translation>0 ha per %1</translation>
    </message>
    <message>
        <source>RT left</source>
        <translation>Sisa RT</translation>
    </message>
    <message>
        <source>RT not certain</source>
        <translation>RT belum pasti</translation>
    </message>
    <message>
        <source>ha left by RT</source>
        <translation>Sisa ha per RT</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>seluruh kota</translation>
    </message>
    <message>
        <source>First year of 0 ha, by the rules that count whole (%1); what is left at the end of %2:</source>
        <translation>Tahun pertama 0 ha, menurut aturan utuh (%1); sisa pada akhir %2:</translation>
    </message>
    <message>
        <source>priority, class or plan</source>
        <translation>priority (prioritas), class (tingkat kekumuhan), atau plan (rencana)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Dari tahun</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Sampai tahun</translation>
    </message>
    <message>
        <source>No documents of the plan yet.</source>
        <translation>Belum ada dokumen rencana.</translation>
    </message>
    <message>
        <source>Documents of the plan (RP2KPKP, RPLP): lists, adds, changes, removes</source>
        <translation>Dokumen rencana (RP2KPKP, RPLP): menampilkan, menambah, mengubah, menghapus</translation>
    </message>
    <message>
        <source>Add a document with these fields</source>
        <translation>Tambahkan dokumen dengan isian ini</translation>
    </message>
    <message>
        <source>Change these fields of the document</source>
        <translation>Ubah isian ini pada dokumen</translation>
    </message>
    <message>
        <source>Remove the document; activities keep their numbers</source>
        <translation>Hapus dokumen; nomor pada kegiatan tetap</translation>
    </message>
    <message>
        <source>hectares, zero (the first year of 0 ha), areas or effects</source>
        <translation>hectares (hektare), zero (tahun pertama 0 ha), areas (wilayah) atau effects (pengurangan)</translation>
    </message>
    <message>
        <source>Columns without a heading that hold something and were not used:</source>
        <translation>Kolom tanpa judul yang ada isinya dan tidak dipakai:</translation>
    </message>
    <message>
        <source>Only what it is made of, on one page: no RT, sources or articles</source>
        <translation>Hanya susunannya, satu halaman: tanpa RT, sumber, dan pasal</translation>
    </message>
    <message>
        <source>The plan with the cheapest way in it, from the figures of %1.</source>
        <translation>Rencana setelah diisi cara termurah, dari angka %1.</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Tuntas</translation>
    </message>
    <message>
        <source>%1 has no target.</source>
        <translation>%1 belum mempunyai sasaran.</translation>
    </message>
    <message>
        <source>Target of %1: %2 ha.</source>
        <translation>Sasaran %1: %2 ha.</translation>
    </message>
    <message>
        <source>Hectares agreed as the target of the city, or none</source>
        <translation>Hektare yang disepakati sebagai sasaran kota, atau none (tidak ada)</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Menunjukkan</translation>
    </message>
    <message>
        <source>Files of activities, kawasan, decrees, minutes, meetings and plan documents: lists, adds, saves, removes</source>
        <translation>Berkas kegiatan, kawasan, SK, berita acara, rapat, dan dokumen rencana: menampilkan, menambah, menulis keluar, menghapus</translation>
    </message>
    <message>
        <source>What it belongs to: activity:NUMBER, decree:NUMBER, minutes:NUMBER, meeting:TITLE, document:TITLE or kawasan:NAME</source>
        <translation>Miliknya: activity:NOMOR, decree:NOMOR, minutes:NOMOR, meeting:JUDUL, document:JUDUL, atau kawasan:NAMA</translation>
    </message>
    <message>
        <source>Of a photo of an activity, how far it had come: 0, 50 or 100</source>
        <translation>Untuk foto kegiatan, kemajuannya saat itu: 0, 50, atau 100</translation>
    </message>
    <message>
        <source>Of a photo of a kawasan, the aspect or criterion it shows: road, 2b, ...</source>
        <translation>Untuk foto kawasan, aspek atau kriteria yang ditunjukkan: road, 2b, ...</translation>
    </message>
    <message>
        <source>File to write as well: .xlsx, .csv, .pdf or .odt</source>
        <translation>Berkas yang juga ditulis: .xlsx, .csv, .pdf atau .odt</translation>
    </message>
    <message>
        <source>A standard table on the screen, as XLSX with formulas, CSV, PDF or ODT</source>
        <translation>Tabel baku di layar, sebagai XLSX dengan rumus, CSV, PDF, atau ODT</translation>
    </message>
    <message>
        <source>File to write: .xlsx, .csv, .pdf or .odt; shown on the screen when left out</source>
        <translation>Berkas yang ditulis: .xlsx, .csv, .pdf atau .odt; tampil di layar bila tidak disebut</translation>
    </message>
    <message>
        <source>Of a PDF or ODT: A4 or A3</source>
        <translation>Kertas PDF atau ODT: A4 atau A3</translation>
    </message>
    <message>
        <source>In the file, but of no area:</source>
        <translation>Ada di berkas, tetapi bukan baris wilayah:</translation>
    </message>
    <message>
        <source>Character of the kawasan</source>
        <translation>Karakter kawasan</translation>
    </message>
    <message>
        <source>Status of the dwellings</source>
        <translation>Status hunian</translation>
    </message>
    <message>
        <source>Who signs papers of the city: made, checked or known=office; name; NIP</source>
        <translation>Penanda tangan kota: made, checked, atau known=jabatan; nama; NIP</translation>
    </message>
    <message>
        <source>Regulation by which codes and results in the file are, if not the city&apos;s</source>
        <translation>Peraturan untuk kode dan hasil di berkas, bila bukan peraturan kota</translation>
    </message>
    <message>
        <source>%1 was named twice; it is counted once.</source>
        <translation>%1 disebut dua kali; dihitung satu kali.</translation>
    </message>
    <message>
        <source>Table: CSV, XLSX, ODS or JSON</source>
        <translation>Tabel: CSV, XLSX, ODS, atau JSON</translation>
    </message>
    <message>
        <source>No difference from the project, so nothing was changed.</source>
        <translation>Tidak ada perbedaan dengan proyek, jadi tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Several rows of one RT: sum adds them up, unknown where one is empty; sum-known adds up what is filled in</source>
        <translation>Beberapa baris untuk satu RT: sum menjumlahkan, belum diketahui bila ada yang kosong; sum-known menjumlahkan yang terisi saja</translation>
    </message>
    <message>
        <source>%1 rows are of %2 RT; --rows sum adds them up, --rows sum-known adds up what is filled in.</source>
        <translation>%1 baris adalah milik %2 RT; --rows sum menjumlahkannya, --rows sum-known menjumlahkan yang terisi saja.</translation>
    </message>
    <message>
        <source>Square metres, divided by 10,000 to hectares: %1.</source>
        <translation>Meter persegi, dibagi 10.000 menjadi hektare: %1.</translation>
    </message>
    <message>
        <source>Removed: %1; its activities belong to none now.</source>
        <translation>Dihapus: %1; kegiatannya kini tanpa program.</translation>
    </message>
    <message>
        <source>Remove a programme; its activities stay and belong to none</source>
        <translation>Hapus program; kegiatannya tetap ada tanpa program</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Tanggal foto</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Lintang</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Bujur</translation>
    </message>
    <message>
        <source>%1: decree %2 removed</source>
        <translation>%1: SK %2 dihapus</translation>
    </message>
    <message>
        <source>Take the area out of the decree of that number</source>
        <translation>Keluarkan wilayah dari SK bernomor itu</translation>
    </message>
    <message>
        <source>Remove a meeting with all its lines</source>
        <translation>Hapus rapat beserta semua barisnya</translation>
    </message>
    <message>
        <source>areas (with budgets or ceilings what they pay), unlimited (all areas, whatever it costs), frontier (what each further million buys) or zero (first year of 0 ha)</source>
        <translation>areas (dengan pagu: yang terbayar), unlimited (semua wilayah, berapa pun biayanya), frontier (hasil tiap juta berikutnya) atau zero (tahun pertama 0 ha)</translation>
    </message>
    <message>
        <source>Write the proposal into the plan as activities; of it what budgets and ceilings pay</source>
        <translation>Catat usulan ke dalam rencana sebagai kegiatan; yang terbayar oleh pagu saja</translation>
    </message>
    <message>
        <source>All that can be reached costs %1; of this %2 are lacking.</source>
        <translation>Semua yang dapat dicapai menelan %1; kurang %2.</translation>
    </message>
    <message>
        <source>What the money pays: %1 ha in %2 areas.</source>
        <translation>Yang terbayar: %1 ha di %2 wilayah.</translation>
    </message>
    <message>
        <source>The plan with what the money pays in it, from the figures of %1.</source>
        <translation>Rencana dengan yang terbayar di dalamnya, dari angka %1.</translation>
    </message>
    <message>
        <source>By its codes or filed classes the table was made by %1: --edition %2.</source>
        <translation>Menurut kode atau tingkat kekumuhan di dalamnya, tabel ini dibuat dengan %1: --edition %2.</translation>
    </message>
    <message>
        <source>Take rows that look shifted by a column, as they stand</source>
        <translation>Ambil baris yang tampak bergeser satu kolom apa adanya</translation>
    </message>
    <message>
        <source>Rows that only look shifted: %1; --take-shifted takes them as they stand.</source>
        <translation>Baris yang hanya tampak bergeser: %1; --take-shifted mengambilnya apa adanya.</translation>
    </message>
    <message>
        <source>% before</source>
        <translation>% sebelum</translation>
    </message>
    <message>
        <source>% after</source>
        <translation>% sesudah</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>Nilai sebelum</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation>Nilai sesudah</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>RT without it before</source>
        <translation>RT tanpa angka sebelum</translation>
    </message>
    <message>
        <source>RT without it after</source>
        <translation>RT tanpa angka sesudah</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>Total %1 → %2 · %3 → %4</source>
        <translation>Total %1 → %2 · %3 → %4</translation>
    </message>
    <message>
        <source>Contribution %1 %</source>
        <translation>Kontribusi %1 %</translation>
    </message>
    <message>
        <source>Only this RT, kelurahan or kawasan, with every figure of both rounds</source>
        <translation>Hanya RT, kelurahan, atau kawasan ini, dengan setiap angka kedua pendataan</translation>
    </message>
    <message>
        <source>Proposed activities of years or sources without an amount, not considered: %1.</source>
        <translation>Usulan kegiatan dari tahun atau sumber yang tidak diberi jumlah, tidak ikut dihitung: %1.</translation>
    </message>
    <message>
        <source>Drawn (ha)</source>
        <translation>Digambar (ha)</translation>
    </message>
    <message>
        <source>Outside (ha)</source>
        <translation>Di luar (ha)</translation>
    </message>
    <message>
        <source>In no zone (ha)</source>
        <translation>Tanpa zona (ha)</translation>
    </message>
    <message>
        <source>The project has no zones of the spatial plan: import-areas FILE --as zone.</source>
        <translation>Proyek belum punya zona rencana tata ruang: import-areas BERKAS --as zone.</translation>
    </message>
    <message>
        <source>(+) where the whole kawasan lies in zones for settlement.</source>
        <translation>(+) bila seluruh kawasan berada di zona permukiman.</translation>
    </message>
    <message>
        <source>Filled in where nothing was entered: %1 kawasan.</source>
        <translation>Diisikan di tempat yang belum ada: %1 kawasan.</translation>
    </message>
    <message>
        <source>Nothing was changed. --fill sets the signs where nothing was entered.</source>
        <translation>Tidak ada yang diubah. --fill mengisikan tanda di tempat yang belum ada.</translation>
    </message>
    <message>
        <source>Map file: GeoJSON, shapefile, GeoPackage, ...; none for the zones of the project</source>
        <translation>Berkas peta: GeoJSON, shapefile, GeoPackage, ...; tidak perlu untuk zona proyek</translation>
    </message>
    <message>
        <source>What the shapes are: buildings, roads, drains, flood, fire-roads; zones: whether kawasan conform with the spatial plan</source>
        <translation>Isi berkas: buildings (bangunan), roads (jalan), drains (drainase), flood (genangan), fire-roads (jalan yang dapat dilalui mobil pemadam); zones: kesesuaian kawasan dengan rencana tata ruang</translation>
    </message>
    <message>
        <source>Of these with fields filled in that were empty: %1.</source>
        <translation>Di antaranya yang isian kosongnya dilengkapi: %1.</translation>
    </message>
    <message>
        <source> (the file does not have this figure)</source>
        <translation> (berkas itu tidak memuat angka ini)</translation>
    </message>
    <message>
        <source>Code or identifier of one indicator or base; else the class</source>
        <translation>Kode atau nama satu indikator atau angka dasar; tanpa ini tingkat kekumuhan</translation>
    </message>
    <message>
        <source>No column names the kelurahan. Where column %1 does: --map kelurahan=%1,kawasan=-; where all rows are of one: --kelurahan NAME.</source>
        <translation>Tidak ada kolom yang menyebut kelurahan. Bila kolom %1 yang menyebutnya: --map kelurahan=%1,kawasan=-; bila semua baris di satu kelurahan: --kelurahan NAMA.</translation>
    </message>
    <message>
        <source>No column names the kelurahan. Where all rows are of one: --kelurahan NAME.</source>
        <translation>Tidak ada kolom yang menyebut kelurahan. Bila semua baris di satu kelurahan: --kelurahan NAMA.</translation>
    </message>
    <message>
        <source>Sheet of a KoBo or ODK repeat, or with numbers of other sheets, joined with them</source>
        <translation>Lembar ulangan KoBo atau ODK, atau yang memuat nomor dari lembar lain, digabung dengan lembar itu</translation>
    </message>
    <message>
        <source>Kelurahan of all rows, where no column names it</source>
        <translation>Kelurahan semua baris, bila tidak ada kolom yang menyebutnya</translation>
    </message>
    <message>
        <source>No column names the kelurahan: all rows are taken for %1, as cell %2 says.</source>
        <translation>Tidak ada kolom yang menyebut kelurahan: semua baris dibaca sebagai %1, menurut sel %2.</translation>
    </message>
    <message>
        <source>No column names the kelurahan: all rows are taken for %1.</source>
        <translation>Tidak ada kolom yang menyebut kelurahan: semua baris dibaca sebagai %1.</translation>
    </message>
    <message>
        <source>≥ at least so much: figures or verified hectares are missing.</source>
        <translation>≥ paling sedikit sekian: ada angka atau luas terverifikasi yang belum ada.</translation>
    </message>
    <message>
        <source>With RT without verified hectares, so counted with less: %1 %2.</source>
        <translation>Berisi RT tanpa luas terverifikasi, jadi luasnya terhitung kurang: %1 %2.</translation>
    </message>
    <message>
        <source>(%1) ha</source>
        <translation>(%1) ha</translation>
    </message>
    <message>
        <source>Left by (%1) ha</source>
        <translation>Sisa menurut (%1) ha</translation>
    </message>
    <message>
        <source>Hectares by one rule alone, with what it leaves: a to e; all when left out</source>
        <translation>Hektare menurut satu aturan saja beserta sisanya: a sampai e; semua bila tidak disebut</translation>
    </message>
    <message>
        <source>Decree lines without a date: %1; where a dated one names the area, that one counts.</source>
        <translation>SK tanpa tanggal: %1; bila wilayahnya juga punya SK bertanggal, yang bertanggal itulah yang dipakai.</translation>
    </message>
    <message>
        <source>Rows from row %1 on are taken for %2, as the line above them says.</source>
        <translation>Mulai baris %1, barisnya dibaca sebagai %2, menurut baris di atasnya.</translation>
    </message>
    <message>
        <source>Kilometres, times 1,000 to metres: %1.</source>
        <translation>Kilometer, dikalikan 1.000 menjadi meter: %1.</translation>
    </message>
    <message>
        <source>No column names the kelurahan: the first rows are taken for %1.</source>
        <translation>Tidak ada kolom yang menyebut kelurahan: baris-baris pertama dibaca sebagai %1.</translation>
    </message>
    <message>
        <source>The project has no %1, so nothing can be counted by it. Choose another --level, or take areas in with import-areas.</source>
        <translation>Proyek tidak memuat %1, jadi tidak ada yang bisa dihitung. Pilih --level lain, atau ambil wilayah dengan import-areas.</translation>
    </message>
    <message>
        <source>No %1 with RT lies there, so nothing can be counted by it.</source>
        <translation>Tidak ada %1 yang memuat RT di situ, jadi tidak ada yang bisa dihitung.</translation>
    </message>
    <message>
        <source>Areas that count: rt, kelurahan or kawasan; with --needs any level</source>
        <translation>Wilayah yang dihitung: rt, kelurahan, atau kawasan; dengan --needs tingkat apa saja</translation>
    </message>
    <message>
        <source>Of this for proposed activities carried out whole: %1, for %2.</source>
        <translation>Di antaranya untuk usulan kegiatan yang dilaksanakan utuh: %1, untuk %2.</translation>
    </message>
    <message>
        <source>Rp per ha cannot be told while costs are unknown and more hectares may be taken off.</source>
        <translation>Rp per ha tidak bisa disebut selama ada biaya yang belum ada dan hektare yang berkurang bisa lebih banyak.</translation>
    </message>
    <message>
        <source>Once all activities of the plan until %1 are done: counted, not surveyed.</source>
        <translation>Setelah semua kegiatan rencana sampai %1 selesai: hasil hitungan, bukan pendataan.</translation>
    </message>
    <message>
        <source>No activity of the plan counts after the survey: these are its figures.</source>
        <translation>Tidak ada kegiatan rencana yang berpengaruh sesudah pendataan: ini angka pendataan itu sendiri.</translation>
    </message>
    <message>
        <source>Activities without a year do not count: %1.</source>
        <translation>Kegiatan tanpa tahun tidak dihitung: %1.</translation>
    </message>
    <message>
        <source>Once the activities of the plan are done, until this year or all; never kept</source>
        <translation>Setelah kegiatan rencana selesai, sampai tahun ini atau semuanya; tidak dicatat di proyek</translation>
    </message>
    <message>
        <source>yes, %1: %2</source>
        <translation>ya, %1: %2</translation>
    </message>
    <message>
        <source>Decided on %1 ha that %2 and %3 share:</source>
        <translation>Sudah ditetapkan atas %1 ha lahan bersama %2 dan %3:</translation>
    </message>
    <message>
        <source>%1 of %2 areas are in another class by the other edition; for another %3 it stays open while figures are missing. Totals of the editions cannot be compared: they count other indicators.</source>
        <translation>%1 dari %2 wilayah masuk tingkat lain menurut peraturan yang lain; %3 lagi masih terbuka sampai angkanya yang belum ada terisi. Total nilai kedua peraturan tidak dapat dibandingkan: indikator yang dihitung berbeda.</translation>
    </message>
    <message>
        <source>≈ before a rank: it may still change once what is missing is filled in.</source>
        <translation>≈ di depan urutan: masih dapat berubah bila yang belum ada sudah terisi.</translation>
    </message>
    <message>
        <source>≈ before a total: %1 %2.</source>
        <translation>≈ di depan total nilai: %1 %2.</translation>
    </message>
    <message>
        <source>The project now: %1.</source>
        <translation>Proyek sekarang: %1.</translation>
    </message>
    <message>
        <source>Number of the minutes, kept with the name</source>
        <translation>Nomor berita acara, dicatat bersama nama</translation>
    </message>
    <message>
        <source>Date of the minutes, kept with the name; today where only a number is given</source>
        <translation>Tanggal berita acara, dicatat bersama nama; hari ini bila hanya nomor yang disebut</translation>
    </message>
    <message>
        <source>Ha taken off (%1)</source>
        <translation>Ha berkurang (%1)</translation>
    </message>
    <message>
        <source>Rule by which hectares are taken off: a to e; a when left out</source>
        <translation>Aturan penghitungan hektare yang berkurang: a sampai e; a bila tidak disebut</translation>
    </message>
    <message>
        <source>Package of kelurahan %1 written: %2 (%3)</source>
        <translation>Paket kelurahan %1 ditulis: %2 (%3)</translation>
    </message>
    <message>
        <source>Left out: names of beneficiaries %1, photos of other kelurahan %2, files of other kelurahan %3</source>
        <translation>Tidak disertakan: nama penerima manfaat %1, foto kelurahan lain %2, berkas kelurahan lain %3</translation>
    </message>
    <message>
        <source>Write a copy for the team of one kelurahan: without names of beneficiaries and photos of others</source>
        <translation>Tulis salinan untuk tim satu kelurahan: tanpa nama penerima manfaat dan foto kelurahan lain</translation>
    </message>
    <message>
        <source>Kelurahan that the copy is for</source>
        <translation>Kelurahan tujuan salinan</translation>
    </message>
    <message>
        <source>Where to write the copy</source>
        <translation>Tempat salinan ditulis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Di proyek</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Di salinan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>edits: %1</source>
        <translation>perubahan: %1</translation>
    </message>
    <message>
        <source>, the last by %1, %2</source>
        <translation>, terakhir oleh %1, %2</translation>
    </message>
    <message>
        <source>Edits from before that were undone in it: %1. They stay as they are in the project.</source>
        <translation>Perubahan lama yang dibatalkan di dalamnya: %1. Di proyek semuanya tetap.</translation>
    </message>
    <message>
        <source>Would be taken over: %1.</source>
        <translation>Akan diambil: %1.</translation>
    </message>
    <message>
        <source>Taken over: %1.</source>
        <translation>Diambil: %1.</translation>
    </message>
    <message>
        <source>Left out, as they belong to what was not taken: %1.</source>
        <translation>Dilewati karena milik bagian yang tidak diambil: %1.</translation>
    </message>
    <message>
        <source>Belonging to what the project no longer has: %1.</source>
        <translation>Milik bagian yang sudah tidak ada di proyek: %1.</translation>
    </message>
    <message>
        <source>Outside the kelurahan of the copy, not taken: %1.</source>
        <translation>Di luar kelurahan salinan itu, tidak diambil: %1.</translation>
    </message>
    <message>
        <source>Conflicts left as the project has them: %1. Decide them with --resolve.</source>
        <translation>Yang bertentangan dan dibiarkan seperti di proyek: %1. Putuskan dengan --resolve.</translation>
    </message>
    <message>
        <source>The copies have nothing that the project does not have.</source>
        <translation>Salinan-salinan itu tidak memuat apa pun yang belum ada di proyek.</translation>
    </message>
    <message>
        <source>Take over what was done in copies of the project, as one edit</source>
        <translation>Ambil hasil kerja dari salinan proyek, sebagai satu perubahan</translation>
    </message>
    <message>
        <source>Copies of the project</source>
        <translation>Salinan-salinan proyek</translation>
    </message>
    <message>
        <source>Conflicts: mine keeps the project&apos;s values, theirs takes the copy&apos;s; or a file as --dry-run --format json prints it, with &quot;taken&quot; set to the number of the offer or null</source>
        <translation>Yang bertentangan: mine mempertahankan nilai proyek, theirs mengambil nilai salinan; atau berkas seperti keluaran --dry-run --format json, dengan &quot;taken&quot; diisi nomor tawaran, atau dibiarkan tanpa nomor</translation>
    </message>
    <message>
        <source>Take volumes that look like percents, and percents without a volume, as shares of their base</source>
        <translation>Baca volume yang tampaknya persen, dan persen tanpa volume, sebagai bagian dari angka dasarnya</translation>
    </message>
    <message>
        <source>Percents without a volume: %1; --percents works the volumes out from their bases, as estimates.</source>
        <translation>Persen tanpa volume: %1; --percents menghitung volumenya dari angka dasar, sebagai perkiraan.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>Record a step of its life: step=, date=, person=, physical=, financial=, amount=, grade=, men=, women=, person_days=, upkeep=, document=, note=</source>
        <translation>Catat satu tahap: step=, date=, person=, physical=, financial=, amount=, grade=, men=, women=, person_days=, upkeep=, document=, note=</translation>
    </message>
    <message>
        <source>Cities and regencies: %1</source>
        <translation>Kota dan kabupaten: %1</translation>
    </message>
    <message>
        <source>Activities added after a scenario was kept are left out of it.</source>
        <translation>Kegiatan yang ditambahkan sesudah skenario disimpan tidak dijalankan di dalamnya.</translation>
    </message>
    <message>
        <source> (accepted: %1)</source>
        <translation> (diterima: %1)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Rows added up: %1, to RT: %2.</source>
        <translation>%1 baris dijumlahkan menjadi %2 RT.</translation>
    </message>
    <message>
        <source>%1: %2, rows: %3</source>
        <translation>%1: %2, %3 baris</translation>
    </message>
    <message>
        <source>%1: %2, rows: %3, pages: %4</source>
        <translation>%1: %2, %3 baris di %4 halaman</translation>
    </message>
    <message>
        <source>Next area, or all chosen</source>
        <translation>Wilayah berikutnya, atau semua yang dipilih</translation>
    </message>
    <message>
        <source>Activities written into the plan: %1.</source>
        <translation>Ditulis ke dalam rencana: %1 kegiatan.</translation>
    </message>
    <message>
        <source>≈ before a total: of the RT that have figures alone, others have none yet (areas: %1).</source>
        <translation>≈ di depan total nilai: hanya dari RT yang sudah ada angkanya, yang lain belum (%1 wilayah).</translation>
    </message>
    <message>
        <source>%1 needs %2 values, one after the other</source>
        <translation>%1 memerlukan %2 isi berurutan</translation>
    </message>
    <message>
        <source>%1: handling chosen by the planners: %2.</source>
        <translation>%1: penanganan yang dipilih perencana: %2.</translation>
    </message>
    <message>
        <source>%1: handling chosen by the planners: %2 (%3).</source>
        <translation>%1: penanganan yang dipilih perencana: %2 (%3).</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Where the figure “%1” comes from:</source>
        <translation>Asal angka “%1”:</translation>
    </message>
    <message>
        <source>Version “%1” marked.</source>
        <translation>Versi “%1” ditandai.</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>tidak ada perintah “%1”</translation>
    </message>
    <message>
        <source> (an estimate until somebody confirms it)</source>
        <translation> (perkiraan sampai ada yang memastikannya)</translation>
    </message>
    <message>
        <source>≈ before a figure: it rests on estimates that nobody has confirmed yet (areas: %1).</source>
        <translation>≈ di depan angka: angka itu bersandar pada perkiraan yang belum dipastikan (wilayah: %1).</translation>
    </message>
    <message>
        <source>either --needs or --target 0ha, not both</source>
        <translation>salah satu dari --needs atau --target 0ha, tidak keduanya</translation>
    </message>
    <message>
        <source>Planned, parts not known</source>
        <translation>Rencana, bagian yang belum ada</translation>
    </message>
    <message>
        <source>Realised, parts not known</source>
        <translation>Realisasi, bagian yang belum ada</translation>
    </message>
    <message>
        <source>Numbers of the form that stand for none of the figures of an RT (%1):</source>
        <translation>Angka di formulir yang bukan salah satu angka RT (%1):</translation>
    </message>
    <message>
        <source>%1 is taken for %2, as in an earlier file; --alias says otherwise.</source>
        <translation>%1 dianggap %2, seperti pada berkas sebelumnya; dengan --alias dapat diartikan lain.</translation>
    </message>
    <message>
        <source> · cancelled, not in the sum: %1</source>
        <translation> · dibatalkan, tidak ikut dijumlahkan: %1</translation>
    </message>
    <message>
        <source>Sheets that are not read; --refused writes their filled cells to a file:</source>
        <translation>Lembar yang tidak dibaca; --refused menulis sel terisinya ke berkas:</translation>
    </message>
    <message>
        <source>Filled cells</source>
        <translation>Sel terisi</translation>
    </message>
    <message>
        <source>%1: rows read %2, understood %3. New activities: %4, effects: %5.</source>
        <translation>%1: %2 baris dibaca, %3 dikenali. Kegiatan baru: %4, pengurangan: %5.</translation>
    </message>
    <message>
        <source>The code %1 stands in files of different cities: it is wrong in one of them, or its name is. Every file is counted.</source>
        <translation>Kode %1 ada di berkas kota yang berbeda: kode atau nama kota di salah satunya keliru. Setiap berkas dihitung.</translation>
    </message>
    <message>
        <source>Planned, activities not known in full</source>
        <translation>Rencana, kegiatan yang belum lengkap</translation>
    </message>
    <message>
        <source>Realised, activities not known in full</source>
        <translation>Realisasi, kegiatan yang belum lengkap</translation>
    </message>
    <message>
        <source>Start a survey: surveys PROJECT --add NAME --year YEAR</source>
        <translation>Memulai pendataan: surveys PROYEK --add NAMA --year TAHUN</translation>
    </message>
    <message>
        <source>(%1) by %2 %3 ha</source>
        <translation>(%1) per %2 %3 ha</translation>
    </message>
    <message>
        <source>Left open by the rules at the end of %1: %2.</source>
        <translation>Belum pasti menurut aturan pada akhir %1: %2.</translation>
    </message>
    <message>
        <source>Open by (%1) ha</source>
        <translation>Belum pasti menurut (%1) ha</translation>
    </message>
    <message>
        <source>Hectares by scores: not known without a survey. %1</source>
        <translation>Hektare menurut nilai: belum ada tanpa pendataan. %1</translation>
    </message>
    <message>
        <source>%1 · no survey yet · %2</source>
        <translation>%1 · belum ada pendataan · %2</translation>
    </message>
    <message>
        <source>“%1” is no work of the catalogue; it is kept as words.</source>
        <translation>“%1” bukan jenis pekerjaan dalam katalog; disimpan sebagai teks bebas.</translation>
    </message>
    <message>
        <source>Like it: %1.</source>
        <translation>Yang mirip: %1.</translation>
    </message>
</context>
<context>
    <name>ColumnFilter</name>
    <message>
        <source>not sure yet</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>with estimates</source>
        <translation>dengan perkiraan</translation>
    </message>
    <message>
        <source>in no kawasan</source>
        <translation>di luar kawasan</translation>
    </message>
    <message>
        <source>%1 (value)</source>
        <translation>%1 (nilai)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>paling sedikit %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>paling banyak %1</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>terisi</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
</context>
<context>
    <name>FieldSurvey</name>
    <message>
        <source>%1 photos are there already.</source>
        <translation>%1 foto sudah ada.</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Membaca foto</translation>
    </message>
</context>
<context>
    <name>FigureEntry</name>
    <message>
        <source>can be read as %1 or as %2</source>
        <translation>dapat dibaca %1 atau %2</translation>
    </message>
    <message>
        <source>Comma is the decimal mark</source>
        <translation>Koma tanda desimal</translation>
    </message>
    <message>
        <source>Point is the decimal mark</source>
        <translation>Titik tanda desimal</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>The comma was read as the decimal mark, as in the other cells.</source>
        <translation>Koma dibaca sebagai tanda desimal, seperti pada sel lain.</translation>
    </message>
    <message>
        <source>The point was read as the decimal mark, as in the other cells.</source>
        <translation>Titik dibaca sebagai tanda desimal, seperti pada sel lain.</translation>
    </message>
    <message>
        <source>“%1” was not taken over: %2.</source>
        <translation>“%1” tidak diambil: %2.</translation>
    </message>
    <message>
        <source>RT and figure</source>
        <translation>RT dan angka</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Ditempel</translation>
    </message>
    <message>
        <source>No RT that is drawn lacks its verified area.</source>
        <translation>Tidak ada RT tergambar yang belum punya luas terverifikasi.</translation>
    </message>
    <message>
        <source>%1 RT now have their drawn area as verified area.</source>
        <translation>%1 RT kini memakai luas gambarnya sebagai luas terverifikasi.</translation>
    </message>
    <message>
        <source>%1 of them have no other figure yet: the class of their kawasan stays open until they have.</source>
        <translation>%1 di antaranya belum punya angka lain: kelas kawasannya terbuka sampai angka itu diisi.</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>tidak diambil: %1</translation>
    </message>
    <message>
        <source>“%1” was read as missing.</source>
        <translation>“%1” dibaca sebagai belum ada.</translation>
    </message>
    <message>
        <source>Figures that will change: %1</source>
        <translation>Angka yang akan berubah: %1</translation>
    </message>
    <message>
        <source>of these already filled in: %1</source>
        <translation>di antaranya sudah terisi: %1</translation>
    </message>
    <message>
        <source>of these emptied: %1</source>
        <translation>di antaranya dikosongkan: %1</translation>
    </message>
    <message>
        <source>“-” read as missing: %1</source>
        <translation>“-” dibaca belum ada: %1</translation>
    </message>
    <message>
        <source>the same already: %1</source>
        <translation>sudah sama: %1</translation>
    </message>
    <message>
        <source>left out because they cannot be read: %1</source>
        <translation>dilewati karena tidak terbaca: %1</translation>
    </message>
    <message>
        <source>left out because they can be read two ways: %1</source>
        <translation>dilewati karena dapat dibaca dua cara: %1</translation>
    </message>
    <message>
        <source>to be looked at: %1</source>
        <translation>perlu dilihat: %1</translation>
    </message>
    <message>
        <source>beyond the table&apos;s edge: %1</source>
        <translation>di luar tepi tabel: %1</translation>
    </message>
    <message>
        <source>Writing the figures of %1 RT</source>
        <translation>Menulis angka %1 RT</translation>
    </message>
    <message>
        <source>The figure is taken away.</source>
        <translation>Angkanya dikosongkan.</translation>
    </message>
    <message>
        <source>Figures pasted: %1.</source>
        <translation>%1 angka ditempel.</translation>
    </message>
    <message>
        <source>Cells left out (%1): %2.</source>
        <translation>%1 sel tidak diambil: %2.</translation>
    </message>
    <message>
        <source>Cells without a field to go to: %1.</source>
        <translation>%1 sel tidak mendapat tempat.</translation>
    </message>
    <message>
        <source>%1: %2 was typed, %3 is there by now</source>
        <translation>%1: diketik %2, sekarang sudah %3</translation>
    </message>
    <message>
        <source>Not stored, as another program changed the same figure meanwhile. %1.</source>
        <translation>Tidak tersimpan, karena program lain sementara itu mengubah angka yang sama. %1.</translation>
    </message>
    <message>
        <source>Write what was typed</source>
        <translation>Tulis yang diketik</translation>
    </message>
</context>
<context>
    <name>LegendHow</name>
    <message>
        <source>and %1 smaller ones</source>
        <translation>dan %1 lainnya yang lebih kecil</translation>
    </message>
    <message>
        <source>%1 RT whose class missing figures leave open, %2; hectares: the sum of their verified area</source>
        <translation>%1 RT yang tingkatnya belum pasti karena ada angka yang belum ada, %2; hektare: jumlah luas terverifikasinya</translation>
    </message>
    <message>
        <source>%1 RT of this class, %2; hectares: the sum of their verified area</source>
        <translation>%1 RT pada tingkat ini, %2; hektare: jumlah luas terverifikasinya</translation>
    </message>
    <message>
        <source>%1 areas by the rule of classification; hectares: the sum of the verified area of their RT</source>
        <translation>%1 wilayah menurut aturan klasifikasi; hektare: jumlah luas terverifikasi RT-nya</translation>
    </message>
    <message>
        <source>%1: total %2, verified %3</source>
        <translation>%1: total nilai %2, terverifikasi %3</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>nobody entered it yet</source>
        <translation>belum ada yang mengisi</translation>
    </message>
    <message>
        <source>older entries: %1</source>
        <translation>dan %1 catatan yang lebih lama</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source> (in it: %1)</source>
        <translation> (di dalamnya: %1)</translation>
    </message>
    <message>
        <source> (before: %1)</source>
        <translation> (sebelumnya: %1)</translation>
    </message>
    <message>
        <source>price</source>
        <translation>harga</translation>
    </message>
    <message>
        <source>source of the price</source>
        <translation>sumber harga</translation>
    </message>
    <message>
        <source>hectares reduced</source>
        <translation>hektare yang berkurang</translation>
    </message>
    <message>
        <source>number of the minutes</source>
        <translation>nomor berita acara</translation>
    </message>
    <message>
        <source>date of the minutes</source>
        <translation>tanggal berita acara</translation>
    </message>
    <message>
        <source>year that counts</source>
        <translation>tahun yang dihitung</translation>
    </message>
    <message>
        <source>planned cost</source>
        <translation>biaya rencana</translation>
    </message>
    <message>
        <source>real cost</source>
        <translation>biaya nyata</translation>
    </message>
    <message>
        <source>volume of the contract</source>
        <translation>volume kontrak</translation>
    </message>
    <message>
        <source>unit of the volume</source>
        <translation>satuan volume</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>tahun terakhir</translation>
    </message>
    <message>
        <source>years that it lasts</source>
        <translation>umur layanan (tahun)</translation>
    </message>
    <message>
        <source>KK that use it</source>
        <translation>KK pemanfaat</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1, rencana</translation>
    </message>
    <message>
        <source>%1, really paid</source>
        <translation>%1, nyata dibayar</translation>
    </message>
    <message>
        <source> · survey %1</source>
        <translation> · pendataan %1</translation>
    </message>
    <message>
        <source>, sheet %1</source>
        <translation>, lembar %1</translation>
    </message>
    <message>
        <source>, cell %1</source>
        <translation>, sel %1</translation>
    </message>
    <message>
        <source>, row %1 (cells %2)</source>
        <translation>, baris %1 (sel %2)</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, kolom %1</translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation>, baris %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>baris %1</translation>
    </message>
</context>
<context>
    <name>PackageText</name>
    <message>
        <source>City files of Kawasan (*.gpkg)</source>
        <translation>Berkas kota Kawasan (*.gpkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Package of kelurahan %1 written: %2, %3. Left out: names of beneficiaries (%4), photos of other kelurahan (%5), files of other kelurahan (%6).</source>
        <translation>Paket kelurahan %1 ditulis: %2, %3. Tidak disertakan: nama penerima manfaat (%4), foto kelurahan lain (%5), berkas kelurahan lain (%6).</translation>
    </message>
    <message>
        <source>None of the %1 files can be merged.</source>
        <translation>Tidak satu pun dari %1 berkas dapat digabungkan.</translation>
    </message>
    <message>
        <source>Hand out a kelurahan package</source>
        <translation>Bagikan paket kelurahan</translation>
    </message>
    <message>
        <source>A copy of the city for the team of one kelurahan. It has everything but the names of beneficiaries and the photos and files of other kelurahan. For which kelurahan?</source>
        <translation>Salinan kota untuk tim satu kelurahan. Isinya lengkap, kecuali nama penerima manfaat serta foto dan berkas kelurahan lain. Untuk kelurahan mana?</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Tulis…</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Menulis %1</translation>
    </message>
    <message>
        <source>This is the package of kelurahan %1, handed out by %2, %3. Send it back to be merged.</source>
        <translation>Ini paket kelurahan %1, dibagikan oleh %2, %3. Kirim kembali untuk digabungkan.</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>Gabung paket</translation>
    </message>
    <message>
        <source>Looking through packages (%1)</source>
        <translation>Memeriksa %1 paket</translation>
    </message>
</context>
<context>
    <name>RecentText</name>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Folder pribadi</translation>
    </message>
    <message>
        <source>%1 · %2 kawasan · %3 RT</source>
        <translation>%1 · %2 kawasan · %3 RT</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hari ini, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Kemarin, %1</translation>
    </message>
    <message>
        <source>Drive not plugged in</source>
        <translation>Flashdisk tidak terpasang</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Berkas tidak ditemukan</translation>
    </message>
    <message>
        <source>No RT yet</source>
        <translation>RT belum ada</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>Semua lengkap</translation>
    </message>
    <message>
        <source>%1 RT not complete</source>
        <translation>%1 RT belum lengkap</translation>
    </message>
</context>
<context>
    <name>ReportHow</name>
    <message>
        <source>of this activity</source>
        <translation>kegiatan ini</translation>
    </message>
    <message>
        <source>of the activities of this row</source>
        <translation>kegiatan pada baris ini</translation>
    </message>
    <message>
        <source>Planned money %1 from this source, as entered with its funding</source>
        <translation>Dana rencana %1 dari sumber ini, sesuai isian sumber dananya</translation>
    </message>
    <message>
        <source>Planned cost %1: its own figure where one was entered, else the sum of its funding</source>
        <translation>Biaya rencana %1: angkanya sendiri bila diisi, kalau tidak jumlah sumber dananya</translation>
    </message>
    <message>
        <source>Cost %1 as it was really paid: its own figure, else the sum of its funding</source>
        <translation>Biaya nyata %1: angkanya sendiri bila diisi, kalau tidak jumlah sumber dananya</translation>
    </message>
    <message>
        <source>Parts of the cost %1 that nobody entered; they are counted, never taken as 0</source>
        <translation>Bagian biaya %1 yang belum diisi; bagian itu dihitung banyaknya, tidak pernah dianggap 0</translation>
    </message>
    <message>
        <source>Planned cost %1 in years outside the plan, or without a year</source>
        <translation>Biaya rencana %1 pada tahun di luar rencana, atau tanpa tahun</translation>
    </message>
    <message>
        <source>Volume of the contract, as entered with the activity</source>
        <translation>Volume kontrak, sesuai isian kegiatan</translation>
    </message>
    <message>
        <source>Sum of the contract volumes of this work in %1</source>
        <translation>Jumlah volume kontrak pekerjaan ini pada tahun %1</translation>
    </message>
    <message>
        <source>Sum of the planned costs of this work in %1; unknown parts count for nothing</source>
        <translation>Jumlah biaya rencana pekerjaan ini pada tahun %1; bagian yang belum ada tidak ikut dihitung</translation>
    </message>
    <message>
        <source>Sum of the contract volumes over all years</source>
        <translation>Jumlah volume kontrak semua tahun</translation>
    </message>
    <message>
        <source>Who benefits, as entered with the activity</source>
        <translation>Penerima manfaat, sesuai isian kegiatan</translation>
    </message>
    <message>
        <source>Activities of this row; those that were cancelled do not count</source>
        <translation>Kegiatan pada baris ini; yang dibatalkan tidak dihitung</translation>
    </message>
    <message>
        <source>Counted once each, however many activities they have</source>
        <translation>Masing-masing dihitung sekali, berapa pun kegiatannya</translation>
    </message>
    <message>
        <source>RT that at least one effect of these activities serves, each counted once</source>
        <translation>RT yang dilayani sedikitnya satu dampak kegiatan ini, masing-masing dihitung sekali</translation>
    </message>
    <message>
        <source>Volumes of the row that nobody entered; the sums beside them are the least they can be</source>
        <translation>Volume pada baris ini yang belum diisi; jumlah di sebelahnya adalah jumlah terkecil yang mungkin</translation>
    </message>
    <message>
        <source>By the figures of the survey less the effects of all activities of the plan</source>
        <translation>Menurut angka pendataan dikurangi dampak semua kegiatan dalam rencana</translation>
    </message>
    <message>
        <source>RT whose own figures give this class</source>
        <translation>RT yang angkanya sendiri memberi tingkat ini</translation>
    </message>
    <message>
        <source>Sum of the verified hectares of the RT whose own figures give this class</source>
        <translation>Jumlah hektare terverifikasi RT yang angkanya sendiri memberi tingkat ini</translation>
    </message>
    <message>
        <source>RT that belong to the area in the project</source>
        <translation>RT wilayah ini dalam proyek</translation>
    </message>
    <message>
        <source>Counted from the figures of the survey that is shown</source>
        <translation>Dihitung dari angka pendataan yang ditampilkan</translation>
    </message>
    <message>
        <source>Buildings : verified hectares</source>
        <translation>Bangunan : hektare terverifikasi</translation>
    </message>
    <message>
        <source>Of a point inside what is drawn, on WGS 84</source>
        <translation>Dari titik di dalam batas yang digambar, pada WGS 84</translation>
    </message>
    <message>
        <source>As entered in the profile of the kawasan</source>
        <translation>Sesuai isian profil kawasan</translation>
    </message>
    <message>
        <source>As filed with the figures; no sum, class or ranking counts it</source>
        <translation>Menurut berkas angkanya; tidak ikut dalam jumlah, tingkat, atau urutan</translation>
    </message>
    <message>
        <source>Figures that are estimates until somebody confirms them</source>
        <translation>Angka yang masih perkiraan sampai disahkan</translation>
    </message>
    <message>
        <source>What the activity is planned to take off this criterion, over all its RT</source>
        <translation>Volume yang direncanakan berkurang pada kriteria ini oleh kegiatan, di semua RT-nya</translation>
    </message>
    <message>
        <source>Here: over the whole plan, each counted once</source>
        <translation>Di sini: seluruh rencana, masing-masing dihitung satu kali</translation>
    </message>
    <message>
        <source>Agreed as the target of the city, as entered with the minutes</source>
        <translation>Disepakati sebagai sasaran kota, seperti diisikan di berita acara</translation>
    </message>
    <message>
        <source>Reduced by signed minutes : target</source>
        <translation>Pengurangan menurut berita acara : sasaran</translation>
    </message>
    <message>
        <source>Verified hectares of the kawasan that these activities touch, each as a whole</source>
        <translation>Hektare terverifikasi kawasan yang disentuh kegiatan ini, masing-masing utuh</translation>
    </message>
    <message>
        <source>Sum over the kawasan touched, as entered in their profiles</source>
        <translation>Jumlah kawasan yang disentuh, seperti diisi di profilnya</translation>
    </message>
    <message>
        <source>Kawasan touched whose profile lacks at least one of the three hectares</source>
        <translation>Kawasan yang disentuh yang profilnya belum memuat ketiga luas itu</translation>
    </message>
    <message>
        <source>Kawasan touched of which this is recorded, each counted once</source>
        <translation>Kawasan yang disentuh yang dicatat demikian, masing-masing dihitung satu kali</translation>
    </message>
    <message>
        <source>By the figures of the survey, over the kawasan with this pattern, each as a whole</source>
        <translation>Menurut angka pendataan, atas kawasan dengan pola ini, masing-masing utuh</translation>
    </message>
    <message>
        <source>Photos of the RT of the area</source>
        <translation>Foto RT di wilayah itu</translation>
    </message>
    <message>
        <source>Who handles the kawasan: by the hectares of its decree, where it has none by its verified hectares</source>
        <translation>Pihak yang menangani kawasan: menurut luas SK, atau menurut luas verifikasi bila belum ada SK</translation>
    </message>
    <message>
        <source>MBR as entered with the activity; where no count was entered, those its list of beneficiaries names</source>
        <translation>MBR menurut isian kegiatan; bila jumlahnya belum diisi, pemanfaat yang tercatat sebagai MBR di daftar nama</translation>
    </message>
    <message>
        <source>Members of the group, as entered with the activity</source>
        <translation>Anggota kelompok, sebagaimana diisi pada kegiatan</translation>
    </message>
    <message>
        <source>What the upkeep costs in a year, as entered with the activity</source>
        <translation>Biaya pemeliharaan setahun, sebagaimana diisi pada kegiatan</translation>
    </message>
    <message>
        <source>What this source is planned to pay of each activity, by its rows of funding; what an activity costs beyond its rows stands in the row without a source</source>
        <translation>Bagian biaya tiap kegiatan yang direncanakan dibayar sumber ini, menurut baris sumber dananya; biaya di luar baris itu ada pada baris tanpa sumber</translation>
    </message>
    <message>
        <source>What this source really paid of each activity, by its rows of funding; what an activity cost beyond its rows stands in the row without a source</source>
        <translation>Bagian biaya tiap kegiatan yang benar-benar dibayar sumber ini, menurut baris sumber dananya; biaya di luar baris itu ada pada baris tanpa sumber</translation>
    </message>
    <message>
        <source>Verified hectares of the opening of what is at the limit or above it in this state</source>
        <translation>Hektare terverifikasi pada awal dari yang mencapai batas atau lebih pada keadaan ini</translation>
    </message>
    <message>
        <source>Hectares reduced since the opening by this rule alone</source>
        <translation>Hektare yang berkurang sejak awal menurut aturan ini saja</translation>
    </message>
    <message>
        <source>Sum of what the activities of the row are to take off in that year</source>
        <translation>Jumlah yang akan dikurangi kegiatan pada baris ini pada tahun itu</translation>
    </message>
    <message>
        <source>Of the last survey before that year</source>
        <translation>Dari pendataan terakhir sebelum tahun itu</translation>
    </message>
    <message>
        <source>Of the survey of that year</source>
        <translation>Dari pendataan tahun itu</translation>
    </message>
    <message>
        <source>Of the six requirements, as the columns of the row say</source>
        <translation>Dari enam persyaratan, seperti kolom pada baris ini</translation>
    </message>
    <message>
        <source>Here: the sum of the rows above (%1)</source>
        <translation>Di sini: jumlah dari %1 baris di atas</translation>
    </message>
    <message>
        <source>Sum of the verified hectares of the RT that these activities serve, each counted once. It is not the reduction: an RT that is treated in part may stay slum, and several sources may pay for the same RT</source>
        <translation>Jumlah hektare verifikasi RT yang dilayani kegiatan ini, masing-masing dihitung sekali. Ini bukan pengurangan luas kumuh: RT yang baru sebagian ditangani bisa saja masih kumuh, dan satu RT bisa dibiayai beberapa sumber</translation>
    </message>
    <message>
        <source>Activities with volumes in an RT of the kelurahan, also those filed under another one; in the sum each counts once</source>
        <translation>Kegiatan yang volumenya di RT kelurahan ini, juga yang dicatat di kelurahan lain; dalam jumlah masing-masing dihitung sekali</translation>
    </message>
    <message>
        <source>Activities of which this is the kelurahan; their money stands in this row</source>
        <translation>Kegiatan yang kelurahannya ini; biayanya ada di baris ini</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <source>%1 more, smaller or not known, together: %2</source>
        <translation>%1 lagi, lebih kecil atau belum diketahui, bersama: %2</translation>
    </message>
    <message>
        <source>Activities: %1, together %2</source>
        <translation>%1 kegiatan, bersama %2</translation>
    </message>
</context>
<context>
    <name>SumRow</name>
    <message>
        <source>%1 RT</source>
        <translation>%1 RT</translation>
    </message>
    <message>
        <source>RT with all figures</source>
        <translation>RT lengkap</translation>
    </message>
    <message>
        <source>What was filed is not added up.</source>
        <translation>Hasil menurut berkas tidak dijumlahkan.</translation>
    </message>
</context>
<context>
    <name>SurveyMarks</name>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>%1 estimates</source>
        <translation>%1 perkiraan</translation>
    </message>
    <message>
        <source>%1 RT in draft</source>
        <translation>%1 RT draf</translation>
    </message>
</context>
<context>
    <name>UnmatchedText</name>
    <message>
        <source>; similar: %1</source>
        <translation>; mirip: %1</translation>
    </message>
    <message>
        <source>; kelurahan %1, similar: %2</source>
        <translation>; kelurahan %1, mirip: %2</translation>
    </message>
    <message>
        <source>%1 (row %2)</source>
        <translation>%1 (baris %2)</translation>
    </message>
</context>
<context>
    <name>ZeroTable</name>
    <message>
        <source>%1 more %2</source>
        <translation>%1 %2 lagi</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Practice city</source>
        <translation>Kota latihan</translation>
    </message>
    <message>
        <source>New city…</source>
        <translation>Kota baru…</translation>
    </message>
    <message>
        <source>Open city file…</source>
        <translation>Buka berkas kota…</translation>
    </message>
    <message>
        <source>Close city</source>
        <translation>Tutup kota</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Mark version…</source>
        <translation>Tandai versi…</translation>
    </message>
    <message>
        <source>Add basemap…</source>
        <translation>Tambah peta dasar…</translation>
    </message>
    <message>
        <source>Take in boundaries…</source>
        <translation>Ambil batas…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Pengaturan…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabung</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Deletes the selected areas with their figures; undo brings them back</source>
        <translation>Menghapus area terpilih beserta angkanya; urungkan mengembalikannya</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Lepas pilihan</translation>
    </message>
    <message>
        <source>Search commands and areas…</source>
        <translation>Cari perintah dan area…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Show whole city</source>
        <translation>Tampilkan seluruh kota</translation>
    </message>
    <message>
        <source>Show selection</source>
        <translation>Tampilkan pilihan</translation>
    </message>
    <message>
        <source>Remember this view…</source>
        <translation>Simpan tampilan ini…</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Move map</source>
        <translation>Geser peta</translation>
    </message>
    <message>
        <source>Draw kawasan</source>
        <translation>Gambar kawasan</translation>
    </message>
    <message>
        <source>Draw RT</source>
        <translation>Gambar RT</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Bentuk ulang</translation>
    </message>
    <message>
        <source>Moves, adds and takes away corners; shared borders move together</source>
        <translation>Menggeser, menambah, dan membuang titik sudut; batas bersama bergerak bersama</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Belah</translation>
    </message>
    <message>
        <source>A line across the selected area cuts it in two</source>
        <translation>Garis melintasi area terpilih membelahnya</translation>
    </message>
    <message>
        <source>Hole</source>
        <translation>Lubang</translation>
    </message>
    <message>
        <source>Takes a school, field or cemetery out of the selected area</source>
        <translation>Mengeluarkan sekolah, sawah, atau makam dari area terpilih</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukur</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Magnet</translation>
    </message>
    <message>
        <source>What is drawn is caught at existing corners and borders; Ctrl frees it</source>
        <translation>Gambar ditangkap pada titik sudut dan batas yang ada; Ctrl melepaskannya</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Telusuri tepi</translation>
    </message>
    <message>
        <source>Follows existing borders between two clicks; Shift turns it round</source>
        <translation>Mengikuti batas yang ada di antara dua klik; Shift membaliknya</translation>
    </message>
    <message>
        <source>New survey…</source>
        <translation>Pendataan baru…</translation>
    </message>
    <message>
        <source>Next missing figure</source>
        <translation>Angka berikut yang belum ada</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Isi angka</translation>
    </message>
    <message>
        <source>Enter considerations and decree</source>
        <translation>Isi pertimbangan dan SK</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Jelaskan</translation>
    </message>
    <message>
        <source>Colour by class</source>
        <translation>Warnai menurut tingkat</translation>
    </message>
    <message>
        <source>Colour by priority</source>
        <translation>Warnai menurut prioritas</translation>
    </message>
    <message>
        <source>Order by rule</source>
        <translation>Urutan menurut aturan</translation>
    </message>
    <message>
        <source>Map sheet</source>
        <translation>Lembar peta</translation>
    </message>
    <message>
        <source>Keys and first steps</source>
        <translation>Tombol dan langkah awal</translation>
    </message>
    <message>
        <source>About Kawasan</source>
        <translation>Tentang Kawasan</translation>
    </message>
    <message>
        <source>Compare surveys…</source>
        <translation>Bandingkan pendataan…</translation>
    </message>
    <message>
        <source>Take in figures…</source>
        <translation>Ambil angka…</translation>
    </message>
    <message>
        <source>Takes figures of RT from a CSV, Excel or LibreOffice table</source>
        <translation>Mengambil angka RT dari tabel CSV, Excel, atau LibreOffice</translation>
    </message>
    <message>
        <source>Completeness of the figures…</source>
        <translation>Kelengkapan angka…</translation>
    </message>
    <message>
        <source>Figures from a map…</source>
        <translation>Angka dari peta…</translation>
    </message>
    <message>
        <source>Counts buildings, roads, drains and flooded places of a map file inside each RT</source>
        <translation>Menghitung bangunan, jalan, drainase, dan genangan dari berkas peta di dalam setiap RT</translation>
    </message>
    <message>
        <source>Decree, map and survey…</source>
        <translation>SK, peta, dan pendataan…</translation>
    </message>
    <message>
        <source>Hectares of every kawasan by decree, map and survey, and land that two share</source>
        <translation>Hektare setiap kawasan menurut SK, peta, dan pendataan, serta lahan yang dimiliki dua kawasan</translation>
    </message>
    <message>
        <source>Save a table…</source>
        <translation>Simpan tabel…</translation>
    </message>
    <message>
        <source>RT sheets…</source>
        <translation>Lembar RT…</translation>
    </message>
    <message>
        <source>A page an RT to be signed in the residents&apos; meeting, filled in or empty</source>
        <translation>Satu halaman per RT untuk ditandatangani dalam rembuk warga, terisi atau kosong</translation>
    </message>
    <message>
        <source>Add activity…</source>
        <translation>Tambah kegiatan…</translation>
    </message>
    <message>
        <source>Change activity…</source>
        <translation>Ubah kegiatan…</translation>
    </message>
    <message>
        <source>Opens the form of the chosen activity; Enter in the table does the same</source>
        <translation>Membuka formulir kegiatan yang dipilih; Enter di tabel juga</translation>
    </message>
    <message>
        <source>Record a stage…</source>
        <translation>Catat tahap…</translation>
    </message>
    <message>
        <source>Adds how far the activity has come, with date, person and percents</source>
        <translation>Menambah catatan kemajuan kegiatan dengan tanggal, orang, dan persen</translation>
    </message>
    <message>
        <source>Remove activity</source>
        <translation>Hapus kegiatan</translation>
    </message>
    <message>
        <source>Removes the chosen activity with all that belongs to it; undo brings it back</source>
        <translation>Menghapus kegiatan yang dipilih beserta isinya; urungkan mengembalikannya</translation>
    </message>
    <message>
        <source>Take in activities…</source>
        <translation>Ambil kegiatan…</translation>
    </message>
    <message>
        <source>Takes activities from the table of investments that the city keeps</source>
        <translation>Mengambil kegiatan dari tabel investasi milik kota</translation>
    </message>
    <message>
        <source>Add follow-up line…</source>
        <translation>Tambah butir tindak lanjut…</translation>
    </message>
    <message>
        <source>Adds what a meeting agreed: the item, who is responsible and when it is due</source>
        <translation>Menambah apa yang disepakati rapat: butirnya, penanggung jawabnya, dan tenggatnya</translation>
    </message>
    <message>
        <source>Add minutes of reduced hectares…</source>
        <translation>Tambah berita acara pengurangan luas…</translation>
    </message>
    <message>
        <source>Adds signed minutes and what they take off the decree, area by area</source>
        <translation>Menambah berita acara yang ditandatangani dan luas yang dikurangi dari SK, wilayah demi wilayah</translation>
    </message>
    <message>
        <source>Standard tables</source>
        <translation>Tabel baku</translation>
    </message>
    <message>
        <source>Shows the tables of the plan as the guidelines have them, and saves them</source>
        <translation>Menampilkan tabel rencana menurut pedoman; dapat disimpan sebagai XLSX atau CSV</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Coba-coba</translation>
    </message>
    <message>
        <source>Switches activities off and on to see what that changes; nothing is written</source>
        <translation>Mematikan dan menghidupkan kegiatan untuk melihat akibatnya; tidak ada yang ditulis</translation>
    </message>
    <message>
        <source>Cheapest way to 0 ha…</source>
        <translation>Jalan termurah ke 0 ha…</translation>
    </message>
    <message>
        <source>Finds the works that cost least so that every area falls below the limit</source>
        <translation>Mencari pekerjaan paling murah agar setiap wilayah turun ke bawah batas</translation>
    </message>
    <message>
        <source>Unit prices…</source>
        <translation>Harga satuan…</translation>
    </message>
    <message>
        <source>What one unit of a criterion costs by work, from your own price list</source>
        <translation>Harga satu satuan kriteria menurut pekerjaan, dari daftar harga Anda sendiri</translation>
    </message>
    <message>
        <source>Compare editions…</source>
        <translation>Bandingkan edisi peraturan…</translation>
    </message>
    <message>
        <source>Total and class of the same figures by two editions of the regulation</source>
        <translation>Total nilai dan tingkat dari angka yang sama menurut dua edisi peraturan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copies the selected cells, to be pasted into a spreadsheet too</source>
        <translation>Menyalin sel terpilih, bisa ditempel ke lembar kerja juga</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Puts cells of a spreadsheet into the table, beginning at the selected cell</source>
        <translation>Menempel sel dari lembar kerja ke tabel, mulai dari sel terpilih</translation>
    </message>
    <message>
        <source>Joins the selected areas into one that keeps the name you pick</source>
        <translation>Menggabungkan area terpilih menjadi satu dengan nama yang Anda pilih</translation>
    </message>
    <message>
        <source>Plan documents</source>
        <translation>Dokumen rencana</translation>
    </message>
    <message>
        <source>RP2KPKP and RPLP with their status and years, which activities are numbered by</source>
        <translation>RP2KPKP dan RPLP dengan status dan tahunnya, asal nomor kegiatan</translation>
    </message>
    <message>
        <source>Charts of the plan…</source>
        <translation>Grafik rencana…</translation>
    </message>
    <message>
        <source>Hectares, ledger, aspects before and after, and money on one board; saves it as a picture</source>
        <translation>Hektare, neraca, aspek sebelum dan sesudah, serta dana di satu papan; dapat disimpan sebagai gambar</translation>
    </message>
    <message>
        <source>Any standard table, of the figures or of the plan, as a workbook with formulas, CSV or PDF</source>
        <translation>Tabel baku apa pun, tentang angka atau rencana, sebagai buku kerja dengan rumus, CSV, atau PDF</translation>
    </message>
    <message>
        <source>Areas as drawn</source>
        <translation>Luas menurut gambar</translation>
    </message>
    <message>
        <source>Fills in the verified area of every RT that lacks it, as it is drawn</source>
        <translation>Mengisi luas terverifikasi setiap RT yang belum punya, sesuai gambarnya</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Isi ke bawah</translation>
    </message>
    <message>
        <source>Puts the topmost selected figure of each column into the cells selected below it</source>
        <translation>Menaruh angka teratas yang dipilih di tiap kolom ke sel-sel terpilih di bawahnya</translation>
    </message>
    <message>
        <source>Who signs…</source>
        <translation>Penanda tangan…</translation>
    </message>
    <message>
        <source>Names of those who make, check and take note of sheets and of the programme</source>
        <translation>Nama yang membuat, memeriksa, dan mengetahui lembar peta dan tabel program</translation>
    </message>
    <message>
        <source>Find in the table of RT</source>
        <translation>Cari di tabel RT</translation>
    </message>
    <message>
        <source>Recap of the province…</source>
        <translation>Rekap provinsi…</translation>
    </message>
    <message>
        <source>Achievement of this city and of the project files of others in one table</source>
        <translation>Capaian kota ini dan kota lain dari berkas proyeknya dalam satu tabel</translation>
    </message>
    <message>
        <source>Hand out a kelurahan package…</source>
        <translation>Bagikan paket kelurahan…</translation>
    </message>
    <message>
        <source>Writes a copy to work on in one kelurahan, without names of beneficiaries; it is merged back later</source>
        <translation>Menulis salinan untuk dikerjakan di satu kelurahan, tanpa nama penerima manfaat; kelak digabungkan kembali</translation>
    </message>
    <message>
        <source>Merge packages…</source>
        <translation>Gabung paket…</translation>
    </message>
    <message>
        <source>Takes over what teams did in their packages, several files at once</source>
        <translation>Mengambil hasil kerja tim dari paket mereka, beberapa berkas sekaligus</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source> (%1 RT)</source>
        <translation> (%1 RT)</translation>
    </message>
    <message>
        <source>does not narrow the total alone, as another figure is missing too</source>
        <translation>sendirian tidak mempersempit total nilai, karena angka lain juga belum ada</translation>
    </message>
    <message>
        <source>narrows the total by %1 points</source>
        <translation>mempersempit total nilai sebanyak %1</translation>
    </message>
    <message>
        <source>can narrow the total by up to %1 points</source>
        <translation>dapat mempersempit total nilai sampai %1</translation>
    </message>
    <message>
        <source> and can settle the class</source>
        <translation> dan dapat memastikan tingkat</translation>
    </message>
    <message>
        <source>%1: %2 less, down to %3 (value %4 → %5)</source>
        <translation>%1: berkurang %2, menjadi %3 (nilai %4 → %5)</translation>
    </message>
    <message>
        <source>%1: %2 more, up to %3 (value %4 → %5)</source>
        <translation>%1: bertambah %2, menjadi %3 (nilai %4 → %5)</translation>
    </message>
    <message>
        <source>The total has to fall by %1 to become %2.</source>
        <translation>Total nilai harus turun %1 untuk menjadi %2.</translation>
    </message>
    <message>
        <source>The total may rise by %1 before it becomes %2.</source>
        <translation>Total nilai boleh naik %1 sebelum menjadi %2.</translation>
    </message>
    <message>
        <source>No indicator alone is enough.</source>
        <translation>Tidak ada satu indikator pun yang cukup sendirian.</translation>
    </message>
    <message>
        <source>One more point makes it %1.</source>
        <translation>Naik 1 saja sudah menjadi %1.</translation>
    </message>
    <message>
        <source>Together these %1 indicators are enough:</source>
        <translation>Bersama-sama %1 indikator ini cukup:</translation>
    </message>
    <message>
        <source>whatever it is, the total stays as it is</source>
        <translation>berapa pun angkanya, total nilai tidak berubah</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>%1 were not taken.</source>
        <translation>%1 tidak diambil.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Sistem koordinat</translation>
    </message>
    <message>
        <source>%1 does not say in which coordinate system it is drawn. Which one is it?</source>
        <translation>%1 tidak menyebut sistem koordinatnya. Yang mana?</translation>
    </message>
    <message>
        <source>That of the city (%1)</source>
        <translation>Sistem kota ini (%1)</translation>
    </message>
    <message>
        <source>Longitude and latitude (degrees)</source>
        <translation>Bujur dan lintang (derajat)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Membaca %1</translation>
    </message>
    <message>
        <source>Take in boundaries</source>
        <translation>Ambil batas</translation>
    </message>
    <message>
        <source>What are the areas of %1?</source>
        <translation>Wilayah apa yang ada di %1?</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Hanya untuk dilihat</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Map files (*.shp *.geojson *.json *.kml *.kmz *.gpkg *.gpx *.gml *.dxf *.zip)</source>
        <translation>Berkas peta (*.shp *.geojson *.json *.kml *.kmz *.gpkg *.gpx *.gml *.dxf *.zip)</translation>
    </message>
    <message>
        <source>%1 of them had another outline before.</source>
        <translation>%1 di antaranya sebelumnya berbatas lain.</translation>
    </message>
    <message>
        <source>None of the zones was taken for settlement.</source>
        <translation>Tidak ada zona yang dianggap permukiman.</translation>
    </message>
    <message>
        <source>Zones taken for settlement; please check: %1</source>
        <translation>Zona yang dianggap permukiman; mohon diperiksa: %1</translation>
    </message>
    <message>
        <source>Zones of the spatial plan</source>
        <translation>Zona pola ruang</translation>
    </message>
    <message>
        <source>Replace outlines</source>
        <translation>Ganti batas</translation>
    </message>
    <message>
        <source>%1 of the areas in %2 have another outline in this city already. Replace these outlines?</source>
        <translation>%1 wilayah dalam %2 sudah punya batas lain di kota ini. Ganti batas yang sudah ada?</translation>
    </message>
    <message>
        <source>Outline of</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Now (ha)</source>
        <translation>Sekarang (ha)</translation>
    </message>
    <message>
        <source>From the file (ha)</source>
        <translation>Dari berkas (ha)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Skip those that are there</source>
        <translation>Lewati yang sudah ada</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
    <message>
        <source>names such as %1</source>
        <translation>nama seperti %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>lapisan %1</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>nama berkas</translation>
    </message>
    <message>
        <source>Nothing in the file says what they are.</source>
        <translation>Berkas ini tidak menyebutkan wilayah apa ini.</translation>
    </message>
    <message>
        <source>Proposed: %1 (%2)</source>
        <translation>Usulan: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 keep the outline they have.</source>
        <translation>%1 tetap dengan batasnya.</translation>
    </message>
    <message>
        <source>moved %1 m</source>
        <translation>bergeser %1 m</translation>
    </message>
    <message>
        <source>%1 ha lie elsewhere</source>
        <translation>%1 ha terletak di tempat lain</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Yang berbeda</translation>
    </message>
    <message>
        <source>Areas taken in from %2: %1.</source>
        <translation>%1 area diambil dari %2.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>%1 RT</source>
        <translation>%1 RT</translation>
    </message>
    <message>
        <source>Kampung %1</source>
        <translation>Kampung %1</translation>
    </message>
    <message>
        <source>Kel. %1</source>
        <translation>Kel. %1</translation>
    </message>
    <message>
        <source>in no kawasan</source>
        <translation>di luar kawasan</translation>
    </message>
    <message>
        <source>Kawasan %1</source>
        <translation>Kawasan %1</translation>
    </message>
    <message>
        <source>Kec. %1</source>
        <translation>Kec. %1</translation>
    </message>
    <message>
        <source>%1 kawasan</source>
        <translation>%1 kawasan</translation>
    </message>
    <message>
        <source>figures of the survey</source>
        <translation>angka pendataan</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>As filed (%1): %2. Kept as filed, never mixed with what is computed.</source>
        <translation>Menurut berkas (%1): %2. Tetap seperti di berkas, tidak dicampur dengan hasil hitungan.</translation>
    </message>
    <message>
        <source>As filed for the whole RT, before it was cut (%1): %2. It says nothing about this part.</source>
        <translation>Menurut berkas untuk RT yang masih utuh, sebelum dipotong (%1): %2. Tidak berlaku untuk bagian ini.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Lembar: %1</translation>
    </message>
    <message>
        <source>Row: %1</source>
        <translation>Baris: %1</translation>
    </message>
    <message>
        <source>Scored by: %1</source>
        <translation>Dihitung menurut: %1</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>New project {city}</source>
        <translation>Proyek baru {city}</translation>
    </message>
    <message>
        <source>Areas ({l:level}) from {file}: {n:count}</source>
        <translation>Wilayah ({l:level}) dari {file}: {n:count}</translation>
    </message>
    <message>
        <source>Zones of the spatial plan from {file}: {n:count}</source>
        <translation>Zona pola ruang dari {file}: {n:count}</translation>
    </message>
    <message>
        <source>Reference areas from {file}: {n:count}</source>
        <translation>Wilayah acuan dari {file}: {n:count}</translation>
    </message>
    <message>
        <source>Figures of {survey} from {file}: {n:count} rows</source>
        <translation>Angka {survey} dari {file}: {n:count} baris</translation>
    </message>
    <message>
        <source>{area}: {fields}</source>
        <translation>{area}: {fields}</translation>
    </message>
    <message>
        <source>Basemap {file} added</source>
        <translation>Peta dasar {file} ditambahkan</translation>
    </message>
    <message>
        <source>Basemap {file} removed</source>
        <translation>Peta dasar {file} dihapus</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Diubah oleh program lain</translation>
    </message>
    <message>
        <source>Scores of {survey} kept ({l:level}, {edition})</source>
        <translation>Nilai {survey} disimpan ({l:level}, {edition})</translation>
    </message>
    <message>
        <source>New survey {survey}</source>
        <translation>Pendataan baru {survey}</translation>
    </message>
    <message>
        <source>{area} drawn</source>
        <translation>{area} digambar</translation>
    </message>
    <message>
        <source>Corner of {area} moved</source>
        <translation>Titik sudut {area} digeser</translation>
    </message>
    <message>
        <source>Corner added to {area}</source>
        <translation>Titik sudut ditambahkan pada {area}</translation>
    </message>
    <message>
        <source>Corner of {area} taken away</source>
        <translation>Titik sudut {area} dibuang</translation>
    </message>
    <message>
        <source>{area} split into {n:count}</source>
        <translation>{area} dibelah menjadi {n:count}</translation>
    </message>
    <message>
        <source>{n:count} areas joined into {area}</source>
        <translation>{n:count} area digabung menjadi {area}</translation>
    </message>
    <message>
        <source>Hole cut into {area}</source>
        <translation>Lubang dibuat pada {area}</translation>
    </message>
    <message>
        <source>{area} deleted</source>
        <translation>{area} dihapus</translation>
    </message>
    <message>
        <source>{n:count} areas deleted</source>
        <translation>{n:count} area dihapus</translation>
    </message>
    <message>
        <source>Basemap file changed to {file}</source>
        <translation>Berkas peta dasar diganti dengan {file}</translation>
    </message>
    <message>
        <source>Basemap {file} shown</source>
        <translation>Peta dasar {file} ditampilkan</translation>
    </message>
    <message>
        <source>Basemap {file} hidden</source>
        <translation>Peta dasar {file} disembunyikan</translation>
    </message>
    <message>
        <source>Basemap {file}: opacity {percent} %</source>
        <translation>Peta dasar {file}: kepekatan {percent} %</translation>
    </message>
    <message>
        <source>Basemap {before} is now called {file}</source>
        <translation>Peta dasar {before} kini bernama {file}</translation>
    </message>
    <message>
        <source>Basemap {file} moved</source>
        <translation>Urutan peta dasar {file} diubah</translation>
    </message>
    <message>
        <source>{area} chosen[?: {reason}]</source>
        <translation>{area} ditetapkan[?: {reason}]</translation>
    </message>
    <message>
        <source>{area} no longer chosen</source>
        <translation>Penetapan {area} dibatalkan</translation>
    </message>
    <message>
        <source>Decree {number} of {area} removed</source>
        <translation>SK {number} untuk {area} dibuang</translation>
    </message>
    <message>
        <source>Figures of {survey} from the map {file}: {n:count} RT</source>
        <translation>Angka {survey} dari peta {file}: {n:count} RT</translation>
    </message>
    <message>
        <source>New survey {survey} with the figures of {from}</source>
        <translation>Pendataan baru {survey} dengan angka {from}</translation>
    </message>
    <message>
        <source>Decided where the overlap of {first} and {second} counts</source>
        <translation>Tumpang tindih {first} dan {second} ditetapkan</translation>
    </message>
    <message>
        <source>Overlap of {first} and {second} is open again</source>
        <translation>Tumpang tindih {first} dan {second} dibuka lagi</translation>
    </message>
    <message>
        <source>Note on a figure of {area}: {f:fields}</source>
        <translation>Catatan pada angka {area}: {f:fields}</translation>
    </message>
    <message>
        <source>Surveyor, date or state of {area}</source>
        <translation>Petugas, tanggal, atau status {area}</translation>
    </message>
    <message>
        <source>Photos of {area} added: {n:count}</source>
        <translation>Foto {area} ditambahkan: {n:count}</translation>
    </message>
    <message>
        <source>Photo {file} of {area} removed</source>
        <translation>Foto {file} dari {area} dihapus</translation>
    </message>
    <message>
        <source>Caption of the photo {file} of {area}</source>
        <translation>Keterangan foto {file} dari {area}</translation>
    </message>
    <message>
        <source>Activity {activity} removed</source>
        <translation>Kegiatan {activity} dihapus</translation>
    </message>
    <message>
        <source>Prices from {file}: {n:count}</source>
        <translation>Harga dari {file}: {n:count}</translation>
    </message>
    <message>
        <source>Prices set: {n:count}</source>
        <translation>Harga diisi: {n:count}</translation>
    </message>
    <message>
        <source>Activities of the cheapest way to 0 ha: {n:count}</source>
        <translation>Kegiatan cara termurah menuju 0 ha: {n:count}</translation>
    </message>
    <message>
        <source>Follow-up line {item} added</source>
        <translation>Tindak lanjut {item} ditambahkan</translation>
    </message>
    <message>
        <source>Follow-up line {item} changed</source>
        <translation>Tindak lanjut {item} diubah</translation>
    </message>
    <message>
        <source>Status of {item} recorded</source>
        <translation>Status {item} dicatat</translation>
    </message>
    <message>
        <source>Follow-up line {item} removed</source>
        <translation>Tindak lanjut {item} dihapus</translation>
    </message>
    <message>
        <source>Minutes {number} added</source>
        <translation>Berita acara {number} ditambahkan</translation>
    </message>
    <message>
        <source>Minutes {number} removed</source>
        <translation>Berita acara {number} dihapus</translation>
    </message>
    <message>
        <source>Typologies from {file}: {n:count}</source>
        <translation>Tipologi dari {file}: {n:count}</translation>
    </message>
    <message>
        <source>Activities cancelled after a trial: {n:count}</source>
        <translation>Kegiatan dibatalkan setelah dicoba: {n:count}</translation>
    </message>
    <message>
        <source>Minutes {number} changed</source>
        <translation>Berita acara {number} diubah</translation>
    </message>
    <message>
        <source>Meeting {meeting} changed</source>
        <translation>Rapat {meeting} diubah</translation>
    </message>
    <message>
        <source>Meeting {meeting} removed</source>
        <translation>Rapat {meeting} dihapus</translation>
    </message>
    <message>
        <source>File {file} added to {target}</source>
        <translation>Berkas {file} ditambahkan ke {target}</translation>
    </message>
    <message>
        <source>File {file} of {target} removed</source>
        <translation>Berkas {file} dari {target} dihapus</translation>
    </message>
    <message>
        <source>Scenario {scenario} kept</source>
        <translation>Skenario {scenario} disimpan</translation>
    </message>
    <message>
        <source>Scenario {scenario} changed</source>
        <translation>Skenario {scenario} diubah</translation>
    </message>
    <message>
        <source>Scenario {scenario} removed</source>
        <translation>Skenario {scenario} dihapus</translation>
    </message>
    <message>
        <source>People of {activity}: {n:count}</source>
        <translation>Penerima manfaat {activity}: {n:count}</translation>
    </message>
    <message>
        <source>A person taken off {activity}</source>
        <translation>Seorang penerima manfaat dihapus dari {activity}</translation>
    </message>
    <message>
        <source>Hole of {area} cut out of {n:count} RT too</source>
        <translation>Lubang {area} juga dipotong dari {n:count} RT</translation>
    </message>
    <message>
        <source>Plan document {title} added</source>
        <translation>Dokumen rencana {title} ditambahkan</translation>
    </message>
    <message>
        <source>Plan document {title} changed</source>
        <translation>Dokumen rencana {title} diubah</translation>
    </message>
    <message>
        <source>Plan document {title} removed</source>
        <translation>Dokumen rencana {title} dihapus</translation>
    </message>
    <message>
        <source>Target of the city set</source>
        <translation>Sasaran kota diisi</translation>
    </message>
    <message>
        <source>Names of those who sign set</source>
        <translation>Nama penanda tangan diisi</translation>
    </message>
    <message>
        <source>Programme {programme} removed</source>
        <translation>Program {programme} dihapus</translation>
    </message>
    <message>
        <source>Activity {activity} added[?; programme {programme} removed]</source>
        <translation>Kegiatan {activity} ditambahkan[?; program {programme} dihapus]</translation>
    </message>
    <message>
        <source>Activity {activity} changed[?: {parts}][?; programme {programme} removed]</source>
        <translation>Kegiatan {activity} diubah[?: {parts}][?; program {programme} dihapus]</translation>
    </message>
    <message>
        <source>Progress of {n:count} activities recorded</source>
        <translation>Kemajuan {n:count} kegiatan dicatat</translation>
    </message>
    <message>
        <source>Activities removed: {n:count}</source>
        <translation>Kegiatan dihapus: {n:count}</translation>
    </message>
    <message>
        <source>Conformity with the spatial plan by the zones on the map: {n:count} kawasan</source>
        <translation>Kesesuaian rencana tata ruang menurut zona di peta: {n:count} kawasan</translation>
    </message>
    <message>
        <source>Verified areas of {survey} as they are drawn: {n:count} RT</source>
        <translation>Luas terverifikasi {survey} menurut gambar: {n:count} RT</translation>
    </message>
    <message>
        <source>Progress of {activity} recorded[?: {t:step}][?, {d:date}]</source>
        <translation>Kemajuan {activity} dicatat[?: {t:step}][?, {d:date}]</translation>
    </message>
    <message>
        <source>Finding accepted[?, {place}]: {reason}[? ({finding})]</source>
        <translation>Temuan diterima[?, {place}]: {reason}[? ({finding})]</translation>
    </message>
    <message>
        <source>Acceptance taken back[?, {place}]: {reason}[? ({finding})]</source>
        <translation>Penerimaan ditarik[?, {place}]: {reason}[? ({finding})]</translation>
    </message>
    <message>
        <source>Considerations from {file}: {n:count} areas</source>
        <translation>Pertimbangan lain dari {file}: {n:count} wilayah</translation>
    </message>
    <message>
        <source>Legality from {file}: {n:count} areas</source>
        <translation>Legalitas lahan dari {file}: {n:count} wilayah</translation>
    </message>
    <message>
        <source>Decree hectares from {file}: {n:count} areas</source>
        <translation>Luas SK dari {file}: {n:count} wilayah</translation>
    </message>
    <message>
        <source>Taken over from {copies}: {n:count} changes[?; by {people}]</source>
        <translation>Diambil dari {copies}: {n:count} perubahan[?; oleh {people}]</translation>
    </message>
    <message>
        <source>Activities from {file}: {n:count}[?; filled in: {n:filled}][?; rows not taken: {n:left_out}]</source>
        <translation>Kegiatan dari {file}: {n:count}[?; dilengkapi: {n:filled}][?; baris tidak diambil: {n:left_out}]</translation>
    </message>
    <message>
        <source>Figures of {area}: {f:fields}[? and {n:more} more]</source>
        <translation>Angka {area}: {f:fields}[? dan {n:more} lain]</translation>
    </message>
    <message>
        <source>Figures of {n:count} RT[?: {f:fields}][? and {n:more} more]</source>
        <translation>Angka {n:count} RT[?: {f:fields}][? dan {n:more} lain]</translation>
    </message>
    <message>
        <source>Figures of {area} confirmed: {f:fields}[? and {n:more} more]</source>
        <translation>Angka {area} disahkan: {f:fields}[? dan {n:more} lain]</translation>
    </message>
    <message>
        <source>Progress shown by the photo {file} of {area}</source>
        <translation>Kemajuan pada foto {file} dari {area}</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>{path} is there already and is not overwritten.</source>
        <translation>{path} sudah ada dan tidak ditimpa.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang dapat diulangi.</translation>
    </message>
    <message>
        <source>Another program changed the project file before {d:time}; what was done before that cannot be undone.</source>
        <translation>Program lain mengubah berkas proyek sebelum {d:time}; perubahan sebelum itu tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>At 1:{n:scale} the area does not fit on {paper}. It fits at 1:{n:fitting}.</source>
        <translation>Pada 1:{n:scale} wilayahnya tidak muat di {paper}. Pada 1:{n:fitting} muat.</translation>
    </message>
    <message>
        <source>A project needs the name of its city.</source>
        <translation>Proyek memerlukan nama kotanya.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Berkas {path} tidak ada.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} adalah folder, bukan berkas.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} kosong.</translation>
    </message>
    <message>
        <source>{path} cannot be read[?: {r:reason}][? (row {row})].</source>
        <translation>{path} tidak dapat dibaca[?: {r:reason}][? (baris {row})].</translation>
    </message>
    <message>
        <source>{path} made its reader break down; the file is probably damaged. Nothing was changed.</source>
        <translation>{path} membuat pembacanya terhenti; berkas itu mungkin rusak. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Reading {path} took more than {n:seconds} seconds and was stopped. Nothing was changed.</source>
        <translation>Pembacaan {path} melebihi {n:seconds} detik dan dihentikan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{path} holds no shapes.</source>
        <translation>{path} tidak memuat bentuk apa pun.</translation>
    </message>
    <message>
        <source>The shapes of {path} lie outside the area where {crs} can be used; its coordinate system is probably another one.</source>
        <translation>Bentuk dalam {path} terletak di luar wilayah pemakaian {crs}; sistem koordinatnya mungkin lain.</translation>
    </message>
    <message>
        <source>{path} cannot be used as a basemap[?: {r:reason}].</source>
        <translation>{path} tidak dapat dipakai sebagai peta dasar[?: {r:reason}].</translation>
    </message>
    <message>
        <source>{path} is a picture without a place on the map; it has to be fitted first.</source>
        <translation>{path} adalah gambar tanpa letak di peta; letakkan dulu pada peta.</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>Berkas proyek {path} tidak ada.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a project file.</source>
        <translation>{path} adalah folder, bukan berkas proyek.</translation>
    </message>
    <message>
        <source>{path} is an empty file, not a project.</source>
        <translation>{path} adalah berkas kosong, bukan proyek.</translation>
    </message>
    <message>
        <source>{path} is there already and is not overwritten. Choose another name.</source>
        <translation>{path} sudah ada dan tidak ditimpa. Pilih nama lain.</translation>
    </message>
    <message>
        <source>{path} is not a project file.</source>
        <translation>{path} bukan berkas proyek.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program (schema {version}, this one knows {known}). Please update the program.</source>
        <translation>{path} ditulis oleh versi program yang lebih baru (skema {version}, program ini mengenal {known}). Mutakhirkan program ini.</translation>
    </message>
    <message>
        <source>The project file {path} is damaged[? ({r:reason})]. Nothing was changed. Go on with the last copy.</source>
        <translation>Berkas proyek {path} rusak[? ({r:reason})]. Tidak ada yang diubah. Lanjutkan dengan salinan terakhir.</translation>
    </message>
    <message>
        <source>{path} cannot be written to: it or its folder is read-only. Copy it to another place and work there.</source>
        <translation>{path} tidak dapat ditulisi: berkas atau foldernya hanya boleh dibaca. Salin ke tempat lain dan bekerjalah di sana.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}. Close it there and try again.</source>
        <translation>Program lain sedang menulis ke {path}. Tutup di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Nothing was changed; make room and try again.</source>
        <translation>Penyimpanan untuk {path} penuh. Tidak ada yang diubah; kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written[?: {reason}].</source>
        <translation>{path} tidak dapat dibaca atau ditulis[?: {reason}].</translation>
    </message>
    <message>
        <source>The regulation pack {pack} contradicts itself: {reason}</source>
        <translation>Paket peraturan {pack} bertentangan dengan dirinya sendiri: {reason}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <source>This should not have happened: {what}. Nothing was changed; please report it.</source>
        <translation>Ini seharusnya tidak terjadi: {what}. Tidak ada yang diubah; mohon laporkan.</translation>
    </message>
    <message>
        <source>The command cannot be understood: {message}.[? Help: {help}]</source>
        <translation>Perintah tidak dapat dimengerti: {message}.[? Petunjuk: {help}]</translation>
    </message>
    <message>
        <source>{path} cannot be written[?: {r:reason}].</source>
        <translation>{path} tidak dapat ditulis[?: {r:reason}].</translation>
    </message>
    <message>
        <source>There is an RT of that number already: {area}. Give it another number.</source>
        <translation>Sudah ada RT dengan nomor itu: {area}. Beri nomor lain.</translation>
    </message>
    <message>
        <source>There is nothing to draw: no areas of the project have a shape yet.</source>
        <translation>Tidak ada yang dapat digambar: belum ada wilayah proyek yang mempunyai bentuk.</translation>
    </message>
    <message>
        <source>Draw some in the step Map, or take them in: File, Take in boundaries.</source>
        <translation>Gambarlah pada langkah Peta, atau masukkan lewat Berkas, Ambil batas.</translation>
    </message>
    <message>
        <source>Take some in with import-areas.</source>
        <translation>Masukkan dengan import-areas.</translation>
    </message>
    <message>
        <source>{path}[? (sheet {sheet})] has no row of headings that names the areas and their figures. Expected for example: {expected}.</source>
        <translation>{path}[? (lembar {sheet})] tidak memuat baris judul kolom untuk wilayah dan angkanya. Yang diharapkan misalnya: {expected}.</translation>
    </message>
    <message>
        <source>Write them in one row above the figures and take the file in again.</source>
        <translation>Tuliskan dalam satu baris di atas angkanya, lalu masukkan lagi berkasnya.</translation>
    </message>
    <message>
        <source>Say with --header-row and --map where they are.</source>
        <translation>Tunjukkan letaknya dengan --header-row dan --map.</translation>
    </message>
    <message>
        <source>{path} does not say which coordinate system it uses.</source>
        <translation>{path} tidak menyebutkan sistem koordinatnya.</translation>
    </message>
    <message>
        <source>Save it together with its coordinate system in the program that made it.</source>
        <translation>Simpan lagi beserta sistem koordinatnya di program pembuatnya.</translation>
    </message>
    <message>
        <source>Give it with --crs, for example EPSG:32749 or EPSG:4326.</source>
        <translation>Sebutkan dengan --crs, misalnya EPSG:32749 atau EPSG:4326.</translation>
    </message>
    <message>
        <source>{path} was made by another program and is not a Kawasan project.</source>
        <translation>{path} dibuat oleh program lain dan bukan proyek Kawasan.</translation>
    </message>
    <message>
        <source>Its areas can be taken into an open city: File, Take in boundaries.</source>
        <translation>Wilayah di dalamnya dapat dimasukkan ke kota yang terbuka: Berkas, Ambil batas.</translation>
    </message>
    <message>
        <source>Its areas can be taken in with import-areas.</source>
        <translation>Wilayah di dalamnya dapat dimasukkan dengan import-areas.</translation>
    </message>
    <message>
        <source>{path} was written by an older version of the program (schema {version}, now {known}).</source>
        <translation>{path} ditulis oleh versi program yang lebih lama (skema {version}, sekarang {known}).</translation>
    </message>
    <message>
        <source>Bring it up to date; a copy of it as it is now is kept beside it.</source>
        <translation>Mutakhirkan; salinannya seperti sekarang disimpan di sampingnya.</translation>
    </message>
    <message>
        <source>Bring it up to date with: kawasan-cli migrate {path}</source>
        <translation>Mutakhirkan dengan: kawasan-cli migrate {path}</translation>
    </message>
    <message>
        <source>{path}[? (sheet {sheet})] is an official form in which no figures of an RT were found by their labels.[? Copy them into a table with headings such as {expected}.]</source>
        <translation>{path}[? (lembar {sheet})] adalah formulir resmi, tetapi tidak ada angka RT yang ditemukan dari labelnya.[? Salin angkanya ke tabel dengan judul kolom seperti {expected}.]</translation>
    </message>
    <message>
        <source>{path} holds no areas, only: {w:found}.</source>
        <translation>{path} tidak memuat wilayah, hanya: {w:found}.</translation>
    </message>
    <message>
        <source>{field} is not given. Expected: {w:expected}.</source>
        <translation>{field} belum disebut. Yang diharapkan: {w:expected}.</translation>
    </message>
    <message>
        <source>{area} cannot be shown on a map: it has no shape yet.</source>
        <translation>{area} tidak dapat ditampilkan di peta: wilayah ini belum digambar.</translation>
    </message>
    <message>
        <source>None of these activities is drawn on the map yet.</source>
        <translation>Belum ada di antara kegiatan ini yang digambar di peta.</translation>
    </message>
    <message>
        <source>import-activities takes them in.</source>
        <translation>Ambil dengan import-activities.</translation>
    </message>
    <message>
        <source>With a column of the RT (rtrw) and one that counts the house where it is unfit (1c_vol: 1), its rows can be added up per RT.</source>
        <translation>Dengan kolom RT (rtrw) dan kolom yang menghitung rumah yang tidak layak (1c_vol: 1), baris-barisnya dapat dijumlahkan per RT.</translation>
    </message>
    <message>
        <source>With a column of the RT (rtrw) and one that counts the house where it is unfit (1c_vol: 1), --rows sum adds them up per RT.</source>
        <translation>Dengan kolom RT (rtrw) dan kolom yang menghitung rumah yang tidak layak (1c_vol: 1), --rows sum menjumlahkannya per RT.</translation>
    </message>
    <message>
        <source>{path}[? (sheet {sheet})] is a list of activities with their volumes, not of figures of the RT.</source>
        <translation>{path}[? (lembar {sheet})] adalah daftar kegiatan dengan volumenya, bukan daftar angka RT.</translation>
    </message>
    <message>
        <source>{path}[? (sheet {sheet})] is a list of houses (RTLH) that does not say in which RT each of them is, so nothing of it can be taken.</source>
        <translation>{path}[? (lembar {sheet})] adalah daftar rumah (RTLH) yang tidak menyebut RT setiap rumah, jadi tidak ada yang dapat diambil darinya.</translation>
    </message>
    <message>
        <source>{path}[? (sheet {sheet})] holds the questions of a KoBo or ODK form, not the answers. Take in the file with the answers that was downloaded.</source>
        <translation>{path}[? (lembar {sheet})] berisi pertanyaan formulir KoBo atau ODK, bukan jawabannya. Ambil berkas jawaban yang diunduh dari sana.</translation>
    </message>
    <message>
        <source>{path} cannot be merged into this project: {r:reason}. Nothing was changed.</source>
        <translation>{path} tidak dapat digabungkan ke proyek ini: {r:reason}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{path}[? (sheet {sheet})] is an official form that is still empty: no RT in it has a figure. Take in the form that was filled in.</source>
        <translation>{path}[? (lembar {sheet})] adalah formulir resmi yang masih kosong: belum ada angka RT di dalamnya. Ambil formulir yang sudah diisi.</translation>
    </message>
    <message>
        <source>{path} is too large to read: at most {limit} can be.</source>
        <translation>{path} terlalu besar untuk dibaca: paling besar {limit}.</translation>
    </message>
    <message>
        <source>the activity</source>
        <translation>kegiatan</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>skenario</translation>
    </message>
    <message>
        <source>the number of the minutes</source>
        <translation>nomor berita acara</translation>
    </message>
    <message>
        <source>Put both tables as two sheets into one XLSX workbook and take that in.</source>
        <translation>Jadikan kedua tabel itu dua lembar dalam satu buku kerja XLSX, lalu ambil berkas itu.</translation>
    </message>
    <message>
        <source>Put both tables as two sheets into one XLSX workbook and name this sheet with --repeat.</source>
        <translation>Jadikan kedua tabel itu dua lembar dalam satu buku kerja XLSX, lalu sebut lembar ini dengan --repeat.</translation>
    </message>
    <message>
        <source>{path}[? (sheet {sheet})] holds only the repeated answers of a KoBo or ODK form; the RT that they belong to are in the table of the form itself.</source>
        <translation>{path}[? (lembar {sheet})] hanya berisi jawaban berulang dari formulir KoBo atau ODK; RT-nya ada di tabel formulirnya sendiri.</translation>
    </message>
    <message>
        <source>There is no edition “{edition}” of the regulation. Known: {known}.</source>
        <translation>Tidak ada edisi peraturan “{edition}”. Yang dikenal: {known}.</translation>
    </message>
    <message>
        <source>The project has no survey[? “{survey}”].[? It has: {known}.]</source>
        <translation>Proyek tidak memuat pendataan[? “{survey}”].[? Yang ada: {known}.]</translation>
    </message>
    <message>
        <source>The project has no area “{area}”.[? Similar names: {near}.]</source>
        <translation>Proyek tidak memuat wilayah “{area}”.[? Nama yang mirip: {near}.]</translation>
    </message>
    <message>
        <source>“{area}” may be several areas: {matches}. Write the name in full.</source>
        <translation>“{area}” dapat berarti beberapa wilayah: {matches}. Tulis nama lengkapnya.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Known: {known}.</source>
        <translation>Tidak ada isian “{field}”. Yang dikenal: {known}.</translation>
    </message>
    <message>
        <source>“{value}” is not a number that {field} could take.</source>
        <translation>“{value}” bukan angka yang dapat diisikan pada {field}.</translation>
    </message>
    <message>
        <source>“{value}” for {field} can be read in two ways: {w:readings}. Write it without thousands mark, or with both marks.</source>
        <translation>“{value}” untuk {field} dapat dibaca dengan dua cara: {w:readings}. Tulis tanpa tanda ribuan, atau dengan kedua tanda.</translation>
    </message>
    <message>
        <source>The coordinate system “{crs}” is not known. Write it like EPSG:32749.</source>
        <translation>Sistem koordinat “{crs}” tidak dikenal. Tulis seperti EPSG:32749.</translation>
    </message>
    <message>
        <source>The command “{command}” is not built yet.</source>
        <translation>Perintah “{command}” belum tersedia.</translation>
    </message>
    <message>
        <source>{path} has no layer or sheet “{layer}”. It has: {known}.</source>
        <translation>{path} tidak memuat lapisan atau lembar “{layer}”. Yang ada: {known}.</translation>
    </message>
    <message>
        <source>{path} has no column “{column}”. It has: {known}.</source>
        <translation>{path} tidak memuat kolom “{column}”. Yang ada: {known}.</translation>
    </message>
    <message>
        <source>{path}[?, sheet {sheet}], row {row}, column {column}: “{value}”; expected {expected}.</source>
        <translation>{path}[?, lembar {sheet}], baris {row}, kolom {column}: “{value}”; yang diharapkan {expected}.</translation>
    </message>
    <message>
        <source>They are taken in under “Plan”, with “Take in activities”.</source>
        <translation>Daftar itu diambil lewat menu “Rencana”, “Ambil kegiatan”.</translation>
    </message>
    <message>
        <source>{path} has several sheets or layers: {known}. Say which one.</source>
        <translation>{path} memuat beberapa lembar atau lapisan: {known}. Sebutkan yang mana.</translation>
    </message>
    <message>
        <source>“{value}” is not possible for {field}.[? Expected: {w:expected}.]</source>
        <translation>“{value}” tidak dapat dipakai untuk {field}.[? Yang diharapkan: {w:expected}.]</translation>
    </message>
    <message>
        <source>Another program has changed the same since it was read here[?: {what}]. Doing it once more writes over that.</source>
        <translation>Program lain sudah mengubah hal yang sama sejak dibaca di sini[?: {what}]. Bila diulangi, perubahan itu tertimpa.</translation>
    </message>
    <message>
        <source>Another program has changed {path} since it was read here. Look at what stands there now and do it once more.</source>
        <translation>Program lain sudah mengubah {path} sejak dibaca di sini. Lihat isinya sekarang, lalu ulangi.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Value of %1 by the bands of the failing share</source>
        <translation>Nilai %1 menurut rentang persen kekumuhan</translation>
    </message>
    <message>
        <source>Sum over the RT: %1</source>
        <translation>Jumlah semua RT: %1</translation>
    </message>
    <message>
        <source>Mean of the aspect %1</source>
        <translation>Rerata aspek %1</translation>
    </message>
    <message>
        <source>Sectoral mean: mean of the aspect means</source>
        <translation>Rerata sektoral: rerata dari rerata aspek</translation>
    </message>
    <message>
        <source>Total: sum of the values</source>
        <translation>Total nilai: jumlah semua nilai</translation>
    </message>
    <message>
        <source>Class of the total</source>
        <translation>Tingkat kekumuhan menurut total nilai</translation>
    </message>
    <message>
        <source>Population density = persons ÷ hectares</source>
        <translation>Kepadatan penduduk = jiwa ÷ hektare</translation>
    </message>
    <message>
        <source>Value of the population density by class of city</source>
        <translation>Nilai kepadatan penduduk menurut kelas kota</translation>
    </message>
    <message>
        <source>Consideration: %1</source>
        <translation>Pertimbangan lain: %1</translation>
    </message>
    <message>
        <source>Sum of the considerations</source>
        <translation>Jumlah pertimbangan lain</translation>
    </message>
    <message>
        <source>Class of the considerations</source>
        <translation>Tingkat pertimbangan lain</translation>
    </message>
    <message>
        <source>Legality of the land</source>
        <translation>Legalitas lahan</translation>
    </message>
    <message>
        <source>Code of the classification</source>
        <translation>Kode klasifikasi</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Pola penanganan</translation>
    </message>
    <message>
        <source>failing volume</source>
        <translation>volume kekumuhan</translation>
    </message>
    <message>
        <source>base (100 %)</source>
        <translation>angka dasar (100 %)</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>persen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>band reached from</source>
        <translation>rentang mulai dari</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>batas</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>batas</translation>
    </message>
    <message>
        <source>from</source>
        <translation>mulai dari</translation>
    </message>
    <message>
        <source>percent, rounded to two decimals</source>
        <translation>persen, dibulatkan dua desimal</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>rerata</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total nilai</translation>
    </message>
    <message>
        <source>class</source>
        <translation>tingkat kekumuhan</translation>
    </message>
    <message>
        <source>considerations</source>
        <translation>pertimbangan lain</translation>
    </message>
    <message>
        <source>land</source>
        <translation>lahan</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritas</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>pola penanganan</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>pilihan lain</translation>
    </message>
    <message>
        <source>density</source>
        <translation>kepadatan</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hektare</translation>
    </message>
    <message>
        <source>population density</source>
        <translation>kepadatan penduduk</translation>
    </message>
    <message>
        <source>limit of the building density</source>
        <translation>batas kepadatan bangunan</translation>
    </message>
    <message>
        <source>value 5 above</source>
        <translation>nilai 5 bila di atas</translation>
    </message>
    <message>
        <source>value 1 up to</source>
        <translation>nilai 1 bila sampai</translation>
    </message>
    <message>
        <source>class of the city</source>
        <translation>kelas kota</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>pilihan</translation>
    </message>
    <message>
        <source>strategic value</source>
        <translation>nilai strategis lokasi</translation>
    </message>
    <message>
        <source>social, economic and cultural value</source>
        <translation>kondisi sosial, ekonomi dan budaya</translation>
    </message>
    <message>
        <source>clarity of tenure</source>
        <translation>kejelasan status penguasaan lahan</translation>
    </message>
    <message>
        <source>conformity with the spatial plan</source>
        <translation>kesesuaian dengan rencana tata ruang</translation>
    </message>
    <message>
        <source>The volume is missing: anywhere from 0 to the base is possible.</source>
        <translation>Volumenya belum ada: mungkin berapa saja dari 0 sampai angka dasar.</translation>
    </message>
    <message>
        <source>The base is missing.</source>
        <translation>Angka dasarnya belum ada.</translation>
    </message>
    <message>
        <source>The base is 0, so the percent is 0; please check.</source>
        <translation>Angka dasarnya 0, maka persennya 0; mohon diperiksa.</translation>
    </message>
    <message>
        <source>More than 100 % was entered; it counts as 100 %.</source>
        <translation>Yang diisikan lebih dari 100 %; dihitung 100 %.</translation>
    </message>
    <message>
        <source>A negative volume was entered; it counts as 0.</source>
        <translation>Volume yang diisikan negatif; dihitung 0.</translation>
    </message>
    <message>
        <source>The percent was limited to 0 to 100.</source>
        <translation>Persennya dibatasi dari 0 sampai 100.</translation>
    </message>
    <message>
        <source>Percents were rounded to two decimals before averaging, as in that source.</source>
        <translation>Persen dibulatkan dua desimal sebelum dirata-rata, seperti dalam sumber itu.</translation>
    </message>
    <message>
        <source>Computed from the population density, as none was entered.</source>
        <translation>Dihitung dari kepadatan penduduk karena belum diisi.</translation>
    </message>
    <message>
        <source>recollected, not re-read in the regulation</source>
        <translation>menurut ingatan, belum dibaca ulang dalam peraturan</translation>
    </message>
    <message>
        <source>default of this program</source>
        <translation>bawaan program ini</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>disimpulkan</translation>
    </message>
    <message>
        <source>buildings/ha</source>
        <translation>unit/ha</translation>
    </message>
    <message>
        <source>persons/ha</source>
        <translation>jiwa/ha</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Dasar: %1</translation>
    </message>
    <message>
        <source>Fails when: %1</source>
        <translation>Dihitung kumuh bila: %1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… dan %1 lagi</translation>
    </message>
    <message>
        <source>The volume of some RT is missing: anywhere from 0 to their base is possible.</source>
        <translation>Volume sebagian RT belum ada: mungkin berapa saja dari 0 sampai angka dasarnya.</translation>
    </message>
    <message>
        <source>The base of some RT is missing.</source>
        <translation>Angka dasar sebagian RT belum ada.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>sedikitnya %1</translation>
    </message>
    <message>
        <source>Percent of %1 = failing volume ÷ base × 100</source>
        <translation>Persen %1 = volume kekumuhan ÷ angka dasar × 100</translation>
    </message>
    <message>
        <source>possible class</source>
        <translation>tingkat yang mungkin</translation>
    </message>
    <message>
        <source>Provisional: of the %1 of %2 RT that have figures; the others are not in it.</source>
        <translation>Sementara: baru %1 dari %2 RT yang ada angkanya; yang lain tidak termasuk.</translation>
    </message>
    <message>
        <source>chosen by the planners</source>
        <translation>dipilih perencana</translation>
    </message>
    <message>
        <source>reason of the choice</source>
        <translation>alasan pilihan</translation>
    </message>
    <message>
        <source>Provisional: an estimate until somebody confirms it.</source>
        <translation>Sementara: perkiraan sampai ada yang memastikannya.</translation>
    </message>
    <message>
        <source>Provisional: it rests on estimates that nobody has confirmed yet.</source>
        <translation>Sementara: angka ini bersandar pada perkiraan yang belum dipastikan.</translation>
    </message>
</context>
<context>
    <name>explain-click</name>
    <message>
        <source>Where does this come from?</source>
        <translation>Dari mana angka ini?</translation>
    </message>
    <message>
        <source>There is no figure here. Choose a cell with a figure.</source>
        <translation>Di sini tidak ada angka. Pilih sel yang berisi angka.</translation>
    </message>
    <message>
        <source>There is no figure here. Choose one that is shown.</source>
        <translation>Di sini tidak ada angka. Pilih angka yang tampil.</translation>
    </message>
</context>
<context>
    <name>explain-panel</name>
    <message>
        <source>Hectares in the decree (SK) = %1</source>
        <translation>Luas dalam SK = %1</translation>
    </message>
    <message>
        <source>Sum over the areas that are ranked.</source>
        <translation>Jumlah wilayah yang diurutkan.</translation>
    </message>
    <message>
        <source> (the latest: this one counts)</source>
        <translation> (yang terbaru: ini yang berlaku)</translation>
    </message>
    <message>
        <source>No decree names this area yet.</source>
        <translation>Belum ada SK yang memuat wilayah ini.</translation>
    </message>
    <message>
        <source>Hectares drawn = %1</source>
        <translation>Luas digambar = %1</translation>
    </message>
    <message>
        <source>%1 corners, %2 parts, %3 holes</source>
        <translation>%1 titik sudut, %2 bagian, %3 lubang</translation>
    </message>
    <message>
        <source>Nothing is drawn for this area yet.</source>
        <translation>Wilayah ini belum digambar.</translation>
    </message>
    <message>
        <source>Measured on the WGS 84 ellipsoid, so it is the same in every map projection.</source>
        <translation>Diukur pada elipsoid WGS 84, jadi sama pada setiap proyeksi peta.</translation>
    </message>
    <message>
        <source>Remaining hectares = %1</source>
        <translation>Sisa luas = %1</translation>
    </message>
    <message>
        <source>Decree (SK): %1</source>
        <translation>SK: %1</translation>
    </message>
    <message>
        <source>Less the reductions by signed minutes: none recorded</source>
        <translation>Dikurangi pengurangan menurut berita acara: belum tercatat</translation>
    </message>
    <message>
        <source>Drawn less decree = %1</source>
        <translation>Digambar dikurangi SK = %1</translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>Digambar: %1</translation>
    </message>
    <message>
        <source>Rank by rule = %1</source>
        <translation>Urutan menurut aturan = %1</translation>
    </message>
    <message>
        <source>1. The lower priority number first</source>
        <translation>1. Nomor prioritas yang lebih kecil didahulukan</translation>
    </message>
    <message>
        <source>2. Then the higher total</source>
        <translation>2. Lalu total nilai yang lebih tinggi</translation>
    </message>
    <message>
        <source>3. Areas alike in both share a rank; households, verified hectares and code decide only which is listed first.</source>
        <translation>3. Wilayah yang sama dalam keduanya berbagi urutan; KK, luas terverifikasi, dan kode hanya menentukan mana yang tertulis lebih dulu.</translation>
    </message>
    <message>
        <source>The rank may still change while something is not filled in, here or in another area.</source>
        <translation>Urutannya masih dapat berubah selama ada yang belum diisi, di sini atau di wilayah lain.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>diketik</translation>
    </message>
    <message>
        <source>nobody entered it yet</source>
        <translation>belum ada yang mengisi</translation>
    </message>
    <message>
        <source> (before: %1)</source>
        <translation> (sebelumnya: %1)</translation>
    </message>
    <message>
        <source> (before: none)</source>
        <translation> (sebelumnya belum ada)</translation>
    </message>
    <message>
        <source>Survey %1 · %2</source>
        <translation>Pendataan %1 · %2</translation>
    </message>
    <message>
        <source>Less the reductions by signed minutes: %1</source>
        <translation>Dikurangi pengurangan menurut berita acara: %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> dari %1</translation>
    </message>
    <message>
        <source>and %1 RT with smaller amounts or none</source>
        <translation>dan %1 RT lain dengan jumlah lebih kecil atau belum ada</translation>
    </message>
    <message>
        <source>carried forward from %1, there: %2</source>
        <translation>dibawa dari %1, di sana: %2</translation>
    </message>
    <message>
        <source>taken from a map</source>
        <translation>diambil dari peta</translation>
    </message>
    <message>
        <source>share of what was cut, by area</source>
        <translation>bagian dari yang dipotong, menurut luas</translation>
    </message>
    <message>
        <source>sum of what was joined</source>
        <translation>jumlah dari yang digabung</translation>
    </message>
    <message>
        <source> (an estimate until somebody confirms it)</source>
        <translation> (perkiraan sampai ada yang memastikannya)</translation>
    </message>
    <message>
        <source> (the file does not have this figure)</source>
        <translation> (berkas itu tidak memuat angka ini)</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Bukti: %1</translation>
    </message>
    <message>
        <source>Where the considerations come from</source>
        <translation>Asal pertimbangan</translation>
    </message>
    <message>
        <source>Where the legality of the land comes from</source>
        <translation>Asal legalitas lahan</translation>
    </message>
    <message>
        <source>Where the decree comes from</source>
        <translation>Asal SK</translation>
    </message>
    <message>
        <source>Where the drawing comes from</source>
        <translation>Asal gambar</translation>
    </message>
    <message>
        <source>the window shows %1</source>
        <translation>jendela menampilkan %1</translation>
    </message>
    <message>
        <source>as the border is drawn</source>
        <translation>menurut gambar batasnya</translation>
    </message>
    <message>
        <source>Not known for every kawasan, so there is no sum: less would hide what is missing.</source>
        <translation>Belum diketahui untuk setiap kawasan, jadi tidak ada jumlah: jumlah sebagian akan menutupi yang belum ada.</translation>
    </message>
    <message>
        <source>Minutes %1, %2: %3</source>
        <translation>Berita acara %1, %2: %3</translation>
    </message>
    <message>
        <source>Where the chosen handling comes from</source>
        <translation>Asal penanganan yang dipilih</translation>
    </message>
    <message>
        <source>Where “%1” comes from</source>
        <translation>Asal angka “%1”</translation>
    </message>
    <message>
        <source>Where “%1” comes from, by RT</source>
        <translation>Asal “%1”, per RT</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>strategic value</source>
        <translation>nilai strategis</translation>
    </message>
    <message>
        <source>population value</source>
        <translation>nilai kependudukan</translation>
    </message>
    <message>
        <source>social, economic and cultural value</source>
        <translation>nilai sosial, ekonomi, dan budaya</translation>
    </message>
    <message>
        <source>clarity of tenure</source>
        <translation>kejelasan status penguasaan lahan</translation>
    </message>
    <message>
        <source>conformity with the spatial plan</source>
        <translation>kesesuaian rencana tata ruang</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bukti</translation>
    </message>
    <message>
        <source>number of the decree</source>
        <translation>nomor SK</translation>
    </message>
    <message>
        <source>date of the decree</source>
        <translation>tanggal SK</translation>
    </message>
    <message>
        <source>hectares of the decree</source>
        <translation>luas SK</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>typology</source>
        <translation>tipologi</translation>
    </message>
    <message>
        <source>kampung</source>
        <translation>kampung</translation>
    </message>
    <message>
        <source>name of the RT</source>
        <translation>nama RT</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation>kecamatan</translation>
    </message>
    <message>
        <source>kawasan</source>
        <translation>kawasan</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ditetapkan</translation>
    </message>
    <message>
        <source>reason of the choice</source>
        <translation>alasan penetapan</translation>
    </message>
    <message>
        <source>reason of the difference in hectares</source>
        <translation>alasan selisih hektare</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>perkiraan</translation>
    </message>
    <message>
        <source>surveyor</source>
        <translation>petugas pendataan</translation>
    </message>
    <message>
        <source>date of the survey</source>
        <translation>tanggal pendataan</translation>
    </message>
    <message>
        <source>state of the figures</source>
        <translation>status angka</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>keterangan foto</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>figure of the photo</source>
        <translation>angka yang difoto</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>jenis penanganan</translation>
    </message>
    <message>
        <source>pattern of handling</source>
        <translation>pola penanganan</translation>
    </message>
    <message>
        <source>reason of the pattern</source>
        <translation>alasan pola</translation>
    </message>
    <message>
        <source>location in the city</source>
        <translation>letak di kota</translation>
    </message>
    <message>
        <source>legal land (ha)</source>
        <translation>lahan legal (ha)</translation>
    </message>
    <message>
        <source>legal land occupied without title (ha)</source>
        <translation>lahan legal dihuni tanpa hak (ha)</translation>
    </message>
    <message>
        <source>illegal land (ha)</source>
        <translation>lahan ilegal (ha)</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>jiwa</translation>
    </message>
    <message>
        <source>women</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>persons of low income (MBR)</source>
        <translation>jiwa berpenghasilan rendah (MBR)</translation>
    </message>
    <message>
        <source>poor KK</source>
        <translation>KK miskin</translation>
    </message>
    <message>
        <source>problems of the buildings</source>
        <translation>masalah bangunan</translation>
    </message>
    <message>
        <source>problems of the roads</source>
        <translation>masalah jalan</translation>
    </message>
    <message>
        <source>problems of the drinking water</source>
        <translation>masalah air minum</translation>
    </message>
    <message>
        <source>problems of the drainage</source>
        <translation>masalah drainase</translation>
    </message>
    <message>
        <source>problems of the waste water</source>
        <translation>masalah air limbah</translation>
    </message>
    <message>
        <source>problems of the solid waste</source>
        <translation>masalah persampahan</translation>
    </message>
    <message>
        <source>problems of the fire protection</source>
        <translation>masalah proteksi kebakaran</translation>
    </message>
    <message>
        <source>date of the choice</source>
        <translation>tanggal penetapan</translation>
    </message>
    <message>
        <source>character of the kawasan</source>
        <translation>karakter kawasan</translation>
    </message>
    <message>
        <source>status of the dwellings</source>
        <translation>status hunian</translation>
    </message>
    <message>
        <source>part of the RT</source>
        <translation>bagian RT</translation>
    </message>
    <message>
        <source>city or regency</source>
        <translation>kabupaten/kota</translation>
    </message>
    <message>
        <source>estimates</source>
        <translation>perkiraan</translation>
    </message>
    <message>
        <source>source of the figures</source>
        <translation>sumber angka</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>environmental screening</source>
        <translation>penapisan lingkungan</translation>
    </message>
    <message>
        <source>land screening</source>
        <translation>penapisan lahan</translation>
    </message>
    <message>
        <source>whether land is needed</source>
        <translation>perlu atau tidaknya lahan</translation>
    </message>
    <message>
        <source>KK</source>
        <translation>KK</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skala</translation>
    </message>
    <message>
        <source>kind of executor</source>
        <translation>jenis pelaksana</translation>
    </message>
    <message>
        <source>name of the executor</source>
        <translation>nama pelaksana</translation>
    </message>
    <message>
        <source>BKM/LKM</source>
        <translation>BKM/LKM</translation>
    </message>
    <message>
        <source>document of formation of the Panitia</source>
        <translation>surat pembentukan Panitia</translation>
    </message>
    <message>
        <source>DED</source>
        <translation>DED</translation>
    </message>
    <message>
        <source>RAB</source>
        <translation>RAB</translation>
    </message>
    <message>
        <source>date of the appraisal</source>
        <translation>tanggal verifikasi kelayakan</translation>
    </message>
    <message>
        <source>keepers&apos; group (KPP)</source>
        <translation>kelompok pemelihara (KPP)</translation>
    </message>
    <message>
        <source>cost of upkeep</source>
        <translation>biaya pemeliharaan</translation>
    </message>
    <message>
        <source>photo or file</source>
        <translation>foto atau berkas</translation>
    </message>
    <message>
        <source>title</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>grant or permit of the land</source>
        <translation>surat hibah atau izin lahan</translation>
    </message>
    <message>
        <source>information board</source>
        <translation>papan informasi</translation>
    </message>
    <message>
        <source>attendance list (file)</source>
        <translation>daftar hadir (berkas)</translation>
    </message>
    <message>
        <source>minutes (file)</source>
        <translation>berita acara (berkas)</translation>
    </message>
    <message>
        <source>province</source>
        <translation>provinsi</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>{p:field}: {n:volume} {u:field}. A failing volume cannot be negative; it counts as 0 here, while sums take it as it is.</source>
        <translation>{p:field}: {n:volume} {u:field}. Volume kekumuhan tidak boleh negatif; di sini dihitung 0, sedangkan penjumlahan memakai angka apa adanya.</translation>
    </message>
    <message>
        <source>{p:field}: {n:base} {u:field}. It cannot be negative.</source>
        <translation>{p:field}: {n:base} {u:field}. Angka ini tidak boleh negatif.</translation>
    </message>
    <message>
        <source>{p:field}: {n:volume} {u:field}, but {p:base_field} is 0. The percent is 0 until it is filled in.</source>
        <translation>{p:field}: {n:volume} {u:field}, tetapi {p:base_field} 0. Persennya 0 sampai angka itu diisi.</translation>
    </message>
    <message>
        <source>{n:households} households (KK), but only {n:population} persons.</source>
        <translation>{n:households} KK, tetapi hanya {n:population} jiwa.</translation>
    </message>
    <message>
        <source>{n:count} of {n:of} figures are missing: {f:fields}.</source>
        <translation>{n:count} dari {n:of} angka belum ada: {f:fields}.</translation>
    </message>
    <message>
        <source>No figures in the survey {survey}.</source>
        <translation>Belum ada angka dalam pendataan {survey}.</translation>
    </message>
    <message>
        <source>Has figures, but is not drawn on the map.</source>
        <translation>Ada angkanya, tetapi belum digambar di peta.</translation>
    </message>
    <message>
        <source>A total of {filed} was filed; computed from the figures it is {computed}.</source>
        <translation>Total nilai menurut berkas {filed}; dihitung dari angkanya {computed}.</translation>
    </message>
    <message>
        <source>Filed as {c:filed}; computed from the figures it is {c:computed}.</source>
        <translation>Menurut berkas {c:filed}; dihitung dari angkanya {c:computed}.</translation>
    </message>
    <message>
        <source>The shape is invalid: {g:reason}.</source>
        <translation>Bentuknya tidak sah: {g:reason}.</translation>
    </message>
    <message>
        <source>Drawn in kawasan “{drawn}”, recorded in “{recorded}”.</source>
        <translation>Digambar di kawasan “{drawn}”, dicatat di “{recorded}”.</translation>
    </message>
    <message>
        <source>{p:field}: {n:volume} of {n:base} {u:field} ({s:percent} %). The failing volume is larger than the whole; it counts as 100 %.</source>
        <translation>{p:field}: {n:volume} dari {n:base} {u:field} ({s:percent} %). Volume kekumuhan melebihi keseluruhannya; dihitung 100 %.</translation>
    </message>
    <message>
        <source>{s:density} persons/ha stand out from the other RT (middle value {s:median}).</source>
        <translation>{s:density} jiwa/ha jauh berbeda dari RT lain (nilai tengah {s:median}).</translation>
    </message>
    <message>
        <source>{p:field}: filed as {n:filed} {u:field}, but the RT add up to {n:computed}. The filed header differs from the sums.</source>
        <translation>{p:field}: menurut berkas {n:filed} {u:field}, tetapi jumlah RT {n:computed}. Angka kelurahan berbeda dari jumlah RT.</translation>
    </message>
    <message>
        <source>{n:households} households (KK) in {n:buildings} buildings: more than {limit} a building.</source>
        <translation>{n:households} KK dalam {n:buildings} bangunan: lebih dari {limit} KK per bangunan.</translation>
    </message>
    <message>
        <source>{n:dwellings} heads of household, but only {n:buildings} buildings.</source>
        <translation>{n:dwellings} kepala rumah tangga, tetapi hanya {n:buildings} bangunan.</translation>
    </message>
    <message>
        <source>{n:absent} m of drains missing and {n:volume} m ({p:field}) are more than the ideal length of {n:base} m.</source>
        <translation>{n:absent} m drainase belum ada ditambah {n:volume} m ({p:field}) melebihi panjang ideal {n:base} m.</translation>
    </message>
    <message>
        <source>{n:volume} m of connectors are needed, but only {n:absent} m of drains are entered as missing.</source>
        <translation>Perlu {n:volume} m saluran penghubung, tetapi hanya {n:absent} m drainase yang diisikan belum ada.</translation>
    </message>
    <message>
        <source>{n:count} RT of one kelurahan bear the same number.</source>
        <translation>{n:count} RT dalam satu kelurahan bernomor sama.</translation>
    </message>
    <message>
        <source>Buildings, persons, households and lengths of {n:count} RT are all the same.</source>
        <translation>Jumlah bangunan, jiwa, KK, dan panjang {n:count} RT semuanya sama.</translation>
    </message>
    <message>
        <source>{p:field}: {n:after} {u:field}, {s:percent} % less than {n:before} in the survey {round}.</source>
        <translation>{p:field}: {n:after} {u:field}, {s:percent} % lebih sedikit daripada {n:before} dalam pendataan {round}.</translation>
    </message>
    <message>
        <source>{n:years} years lie between the survey of {from} and that of {to}.</source>
        <translation>Jarak pendataan tahun {from} dan {to} adalah {n:years} tahun.</translation>
    </message>
    <message>
        <source>The RT belongs to no kawasan.</source>
        <translation>RT tidak masuk kawasan mana pun.</translation>
    </message>
    <message>
        <source>Named in the decree {number}, but not drawn on the map.</source>
        <translation>Tercantum dalam SK {number}, tetapi belum digambar di peta.</translation>
    </message>
    <message>
        <source>Named in the decree {number}, but the total of {total} is below the limit of {limit}.</source>
        <translation>Tercantum dalam SK {number}, tetapi total nilai {total} di bawah batas {limit}.</translation>
    </message>
    <message>
        <source>The decree {number} of {d:date} is more than {years} years older than the survey.</source>
        <translation>SK {number} tanggal {d:date} lebih dari {years} tahun lebih tua daripada pendataan.</translation>
    </message>
    <message>
        <source>Named in the decree {number}, but no RT belongs to it.</source>
        <translation>Tercantum dalam SK {number}, tetapi tidak ada RT yang masuk ke dalamnya.</translation>
    </message>
    <message>
        <source>No decree names this kawasan.</source>
        <translation>Tidak ada SK yang mencantumkan kawasan ini.</translation>
    </message>
    <message>
        <source>{n:count} figures are estimates still to be confirmed: {f:fields}.</source>
        <translation>{n:count} angka masih perkiraan dan perlu disahkan: {f:fields}.</translation>
    </message>
    <message>
        <source>The figures of the survey {survey} are a draft.</source>
        <translation>Angka pendataan {survey} masih draf.</translation>
    </message>
    <message>
        <source>{n:count} of {n:of} works numbered in the RP2KPKP have no number in the RPLP: {activities}[?; and {n:more} more].</source>
        <translation>{n:count} dari {n:of} kegiatan bernomor dalam RP2KPKP belum bernomor dalam RPLP: {activities}[?; dan {n:more} lagi].</translation>
    </message>
    <message>
        <source>{n:count} of {n:of} works numbered in the RPLP have no number in the RP2KPKP: {activities}[?; and {n:more} more].</source>
        <translation>{n:count} dari {n:of} kegiatan bernomor dalam RPLP belum bernomor dalam RP2KPKP: {activities}[?; dan {n:more} lagi].</translation>
    </message>
    <message>
        <source>{activity}: drawn outside {area}.</source>
        <translation>{activity}: digambar di luar {area}.</translation>
    </message>
    <message>
        <source>{activity}: drawn along the edge of {area}, not in it.</source>
        <translation>{activity}: digambar di sepanjang batas {area}, bukan di dalamnya.</translation>
    </message>
    <message>
        <source>{activity}: {n:count} of {n:of} RT whose volumes it takes off lie outside {area}.</source>
        <translation>{activity}: {n:count} dari {n:of} RT yang volumenya dikurangi terletak di luar {area}.</translation>
    </message>
    <message>
        <source>{p:field}: {n:volume} {u:field} are taken off, but only {n:need} {u:field} fail. Activities: {activities}[?; and {n:more} more].</source>
        <translation>{p:field}: dikurangi {n:volume} {u:field}, padahal kebutuhannya hanya {n:need} {u:field}. Kegiatan: {activities}[?; dan {n:more} lagi].</translation>
    </message>
    <message>
        <source>{activity}: {n:sum} m are taken off in {n:count} RT ({p:field}), but only {n:contract} m are contracted.</source>
        <translation>{activity}: dikurangi {n:sum} m di {n:count} RT ({p:field}), padahal volume kontraknya hanya {n:contract} m.</translation>
    </message>
    <message>
        <source>{activity}: costs Rp {n:cost}, but its sources of funds add up to Rp {n:funded}.</source>
        <translation>{activity}: biayanya Rp {n:cost}, tetapi jumlah sumber dananya Rp {n:funded}.</translation>
    </message>
    <message>
        <source>{activity}: {year} is not a year of the plan[? from {from}][? to {to}].</source>
        <translation>{activity}: {year} di luar tahun rencana[? dari {from}][? sampai {to}].</translation>
    </message>
    <message>
        <source>{activity}: {year} is not a year of the programme “{name}”[? from {from}][? to {to}].</source>
        <translation>{activity}: {year} di luar tahun program “{name}”[? dari {from}][? sampai {to}].</translation>
    </message>
    <message>
        <source>{activity}: {year} is not a year of “{name}”[? from {from}][? to {to}].</source>
        <translation>{activity}: {year} di luar tahun “{name}”[? dari {from}][? sampai {to}].</translation>
    </message>
    <message>
        <source>So in {n:count} of {n:of} activities paid by grants to communities (BPM): {activities}[?; and {n:more} more].</source>
        <translation>Demikian pada {n:count} dari {n:of} kegiatan yang dibiayai BPM: {activities}[?; dan {n:more} lagi].</translation>
    </message>
    <message>
        <source>Nobody is named who pays Rp {n:money} for {n:count} of the activities[? of {year}]: {activities}[?; and {n:more} more].</source>
        <translation>Belum ada sumber dana untuk Rp {n:money} dari {n:count} kegiatan[? tahun {year}]: {activities}[?; dan {n:more} lagi].</translation>
    </message>
    <message>
        <source>{n:count} activities[? of {year}] enter what serves many RT once for each RT: {activities}[?; and {n:more} more].</source>
        <translation>{n:count} kegiatan[? tahun {year}] mencatat barang yang melayani banyak RT satu kali untuk tiap RT: {activities}[?; dan {n:more} lagi].</translation>
    </message>
    <message>
        <source>{activity}: {t:step} on {d:date} stands before {t:other} on {d:other_date}.</source>
        <translation>{activity}: {t:step} pada {d:date} mendahului {t:other} pada {d:other_date}.</translation>
    </message>
    <message>
        <source>{activity}: the physical progress falls from {n:from} % on {d:date} to {n:to} % on {d:other_date}.</source>
        <translation>{activity}: kemajuan fisik turun dari {n:from} % pada {d:date} menjadi {n:to} % pada {d:other_date}.</translation>
    </message>
    <message>
        <source>{activity}: handed over on {d:date}, but no certification is recorded.</source>
        <translation>{activity}: diserahterimakan pada {d:date}, tetapi sertifikasinya belum dicatat.</translation>
    </message>
    <message>
        <source>{activity}: its stages contradict each other.</source>
        <translation>{activity}: tahap-tahapnya bertentangan.</translation>
    </message>
    <message>
        <source>Filed as {c:filed} with a total of {total}; that total is {c:class}.</source>
        <translation>Menurut berkas {c:filed} dengan total nilai {total}; total itu {c:class}.</translation>
    </message>
    <message>
        <source>{p:field} is 0, so that all percents of it are 0.</source>
        <translation>{p:field} bernilai 0, sehingga semua persen yang dihitung darinya 0.</translation>
    </message>
    <message>
        <source>Drawn wholly or partly in kawasan “{drawn}”, but recorded in none.</source>
        <translation>Digambar seluruhnya atau sebagian di kawasan “{drawn}”, tetapi tidak dicatat di kawasan mana pun.</translation>
    </message>
    <message>
        <source>Recorded in kawasan “{recorded}”, but most of it is drawn in no kawasan.</source>
        <translation>Dicatat di kawasan “{recorded}”, tetapi sebagian besar digambar di luar semua kawasan.</translation>
    </message>
    <message>
        <source>{s:density} buildings/ha are above the limit of {n:limit}, but only {h:volume} of {h:area} ha are entered as dense.</source>
        <translation>{s:density} unit/ha di atas batas {n:limit}, tetapi hanya {h:volume} dari {h:area} ha yang diisikan sebagai padat.</translation>
    </message>
    <message>
        <source>{h:volume} of {h:area} ha are entered as dense, but {s:density} buildings/ha are not above the limit of {n:limit}.</source>
        <translation>{h:volume} dari {h:area} ha diisikan sebagai padat, tetapi {s:density} unit/ha tidak melebihi batas {n:limit}.</translation>
    </message>
    <message>
        <source>{h:settlement} ha of settlement, but the RT has only {h:area} ha.</source>
        <translation>Luas permukiman {h:settlement} ha, tetapi luas RT hanya {h:area} ha.</translation>
    </message>
    <message>
        <source>They overlap by {h:hectares} ha; it must be decided where that belongs.[? It was decided when they shared {h:decided} ha.]</source>
        <translation>Tumpang tindih {h:hectares} ha; perlu ditetapkan masuk ke mana.[? Pernah ditetapkan saat luasnya {h:decided} ha.]</translation>
    </message>
    <message>
        <source>{h:hectares} ha ({s:percent} %) of the RT lie outside its kelurahan.</source>
        <translation>{h:hectares} ha ({s:percent} %) dari RT terletak di luar kelurahannya.</translation>
    </message>
    <message>
        <source>The RT lies in more than one kawasan; the smaller part has {h:hectares} ha.</source>
        <translation>RT terletak di lebih dari satu kawasan; bagian yang lebih kecil {h:hectares} ha.</translation>
    </message>
    <message>
        <source>Only {s:percent} % of the RT ({h:inside} of {h:drawn} ha) lie inside the kawasan {kawasan}; {h:outside} ha lie outside.</source>
        <translation>Hanya {s:percent} % RT ini ({h:inside} dari {h:drawn} ha) di dalam kawasan {kawasan}; {h:outside} ha di luarnya.</translation>
    </message>
    <message>
        <source>The RT add up to {h:verified} verified ha, but only {h:drawn} ha are drawn, {m:percent}.</source>
        <translation>Jumlah hektare terverifikasi RT-nya {h:verified} ha, tetapi yang digambar hanya {h:drawn} ha, {m:percent}.</translation>
    </message>
    <message>
        <source>Drawn {h:drawn} ha, but verified {h:verified} ha, {m:percent}.</source>
        <translation>Digambar {h:drawn} ha, tetapi terverifikasi {h:verified} ha, {m:percent}.</translation>
    </message>
    <message>
        <source>The same shape is drawn twice ({h:hectares} ha).</source>
        <translation>Bentuk yang sama digambar dua kali ({h:hectares} ha).</translation>
    </message>
    <message>
        <source>{h:decree} ha in the decree, but {h:measured} ha are drawn[?, {m:percent}].[? Recorded reason: {note}.]</source>
        <translation>{h:decree} ha dalam SK, tetapi yang digambar {h:measured} ha[?, {m:percent}].[? Alasan tercatat: {note}.]</translation>
    </message>
    <message>
        <source>{h:decree} ha in the decree, but {h:measured} ha are verified[?, {m:percent}].[? Recorded reason: {note}.]</source>
        <translation>{h:decree} ha dalam SK, tetapi yang terverifikasi {h:measured} ha[?, {m:percent}].[? Alasan tercatat: {note}.]</translation>
    </message>
    <message>
        <source>{h:decree} ha in the decree, but {h:measured} ha measured[?, {m:percent}].[? Recorded reason: {note}.]</source>
        <translation>{h:decree} ha dalam SK, tetapi hasil ukur {h:measured} ha[?, {m:percent}].[? Alasan tercatat: {note}.]</translation>
    </message>
    <message>
        <source>{n:count} of {n:of} RT inside the decree score below the limit of {limit}[?; together {h:hectares} ha].</source>
        <translation>{n:count} dari {n:of} RT di dalam SK bernilai di bawah batas {limit}[?; seluruhnya {h:hectares} ha].</translation>
    </message>
    <message>
        <source>Recorded as conforming with the spatial plan, but {h:hectares} ha ({s:percent} %) lie outside the settlement zones.</source>
        <translation>Dicatat sesuai rencana tata ruang, tetapi {h:hectares} ha ({s:percent} %) terletak di luar zona permukiman.</translation>
    </message>
    <message>
        <source>Recorded as not conforming with the spatial plan, but all {h:hectares} ha lie in settlement zones of the map.</source>
        <translation>Dicatat tidak sesuai rencana tata ruang, tetapi seluruh {h:hectares} ha berada di zona permukiman pada peta.</translation>
    </message>
    <message>
        <source>Signed minutes take off {h:reduced} ha, more than the {h:decree} ha of the decree {number}.</source>
        <translation>Berita acara mengurangi {h:reduced} ha, lebih dari {h:decree} ha menurut SK {number}.</translation>
    </message>
    <message>
        <source>The quality of {n:count} of {n:of} certified works is not filled in: {activities}[?; and {n:more} more].</source>
        <translation>Mutu {n:count} dari {n:of} pekerjaan bersertifikat belum diisi: {activities}[?; dan {n:more} lagi].</translation>
    </message>
    <message>
        <source>Signed minutes take off {h:reduced} ha, more than the {h:area} ha that its RT have verified.</source>
        <translation>Berita acara mengurangi {h:reduced} ha, lebih dari {h:area} ha luas verifikasi RT-nya.</translation>
    </message>
    <message>
        <source>Rp {n:money} were spent on {n:count} of the activities[? of {year}], and nobody is named who paid: {activities}[?; and {n:more} more].</source>
        <translation>Realisasi Rp {n:money} pada {n:count} kegiatan[? tahun {year}] belum diketahui sumber dananya: {activities}[?; dan {n:more} lagi].</translation>
    </message>
    <message>
        <source>{activity}: costs Rp {n:cost}, but Rp {n:funded} are paid out.</source>
        <translation>{activity}: biayanya Rp {n:cost}, tetapi yang dicairkan Rp {n:funded}.</translation>
    </message>
    <message>
        <source>{activity}: the financial progress falls from {n:from} % on {d:date} to {n:to} % on {d:other_date}.</source>
        <translation>{activity}: progres keuangan turun dari {n:from} % pada {d:date} menjadi {n:to} % pada {d:other_date}.</translation>
    </message>
    <message>
        <source>{activity}: its form has {d:date} as the date of the appraisal, its stage {d:other_date}.</source>
        <translation>{activity}: tanggal verifikasi kelayakan pada formulir {d:date}, pada tahapan {d:other_date}.</translation>
    </message>
    <message>
        <source>{activity}: the date of the appraisal, {d:date}, is after the agreement of {d:other_date}.</source>
        <translation>{activity}: tanggal verifikasi kelayakan {d:date} lebih akhir daripada perjanjian {d:other_date}.</translation>
    </message>
    <message>
        <source>{activity}: {t:step} on {d:date}, so that all it does counts, but its last physical progress is {n:percent} %.</source>
        <translation>{activity}: {t:step} pada {d:date} sehingga seluruh volumenya dihitung, padahal progres fisik terakhir {n:percent} %.</translation>
    </message>
    <message>
        <source>{activity}: {t:step} bears the date {d:date}, but was recorded before, on {d:recorded}.</source>
        <translation>{activity}: {t:step} bertanggal {d:date}, padahal dicatat lebih awal, pada {d:recorded}.</translation>
    </message>
    <message>
        <source>{activity}: {t:step} on {d:date}, so that all it does counts, but no construction is recorded.</source>
        <translation>{activity}: {t:step} pada {d:date} sehingga seluruh volumenya dihitung, padahal pelaksanaan belum dicatat.</translation>
    </message>
    <message>
        <source>{n:volume} of {n:base}</source>
        <translation>{n:volume} dari {n:base}</translation>
    </message>
    <message>
        <source>figures changed since it was accepted[? by {person}][? on {date}] ({then} then), reason: {reason}</source>
        <translation>angka berubah sejak diterima[? oleh {person}][? pada {date}] (dulu {then}), alasan: {reason}</translation>
    </message>
    <message>
        <source>accepted[? by {person}][? on {date}]: {reason}</source>
        <translation>diterima[? oleh {person}][? pada {date}]: {reason}</translation>
    </message>
    <message>
        <source>The status of {h:land} ha of land is entered, but the decree gives the kawasan only {h:area} ha, and its RT have verified less.</source>
        <translation>Status lahan terisi untuk {h:land} ha, padahal luas kawasan menurut SK hanya {h:area} ha, dan luas verifikasi RT-nya lebih kecil lagi.</translation>
    </message>
    <message>
        <source>The status of {h:land} ha of land is entered, but the RT of the kawasan have verified only {h:area} ha.</source>
        <translation>Status lahan terisi untuk {h:land} ha, padahal luas verifikasi RT di kawasan ini hanya {h:area} ha.</translation>
    </message>
    <message>
        <source>{activity}: volumes in {n:count} of {n:of} RT that the drawing does not reach: {places}[?; and {n:more} more]. The largest: {n:volume} {u:indicator} ({p:indicator}).</source>
        <translation>{activity}: volume di {n:count} dari {n:of} RT yang tidak dijangkau gambarnya: {places}[?; dan {n:more} lainnya]. Yang terbesar: {n:volume} {u:indicator} ({p:indicator}).</translation>
    </message>
    <message>
        <source>{document}: an RPLP is of one kelurahan, and none is chosen.</source>
        <translation>{document}: RPLP dibuat untuk satu kelurahan, tetapi kelurahannya belum dipilih.</translation>
    </message>
    <message>
        <source>{activity}: the photo of {percent} % ({file}, {d:date}) was taken before that of {other_percent} % ({other}, {d:other_date})[?; and {n:more} more].</source>
        <translation>{activity}: foto {percent} % ({file}, {d:date}) diambil sebelum foto {other_percent} % ({other}, {d:other_date})[?; dan {n:more} lainnya].</translation>
    </message>
    <message>
        <source>{activity}: the photo {file} was taken {n:metres} m from where it is drawn[?; and {n:more} more].</source>
        <translation>{activity}: foto {file} diambil {n:metres} m dari tempat kegiatan digambar[?; dan {n:more} lainnya].</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>It could not be written.</source>
        <translation>Tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Which one?</source>
        <translation>“%1” dapat dibaca dua cara. Yang mana?</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>verified area</source>
        <translation>luas terverifikasi</translation>
    </message>
    <message>
        <source>area in the decree</source>
        <translation>luas SK</translation>
    </message>
    <message>
        <source>settlement area</source>
        <translation>luas permukiman</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>jumlah bangunan</translation>
    </message>
    <message>
        <source>population</source>
        <translation>jumlah penduduk</translation>
    </message>
    <message>
        <source>households (KK)</source>
        <translation>jumlah KK</translation>
    </message>
    <message>
        <source>heads of dwelling households</source>
        <translation>jumlah kepala rumah tangga</translation>
    </message>
    <message>
        <source>ideal road length</source>
        <translation>panjang jalan ideal</translation>
    </message>
    <message>
        <source>ideal drainage length</source>
        <translation>panjang drainase ideal</translation>
    </message>
    <message>
        <source>irregular buildings</source>
        <translation>ketidakteraturan bangunan</translation>
    </message>
    <message>
        <source>building density</source>
        <translation>tingkat kepadatan bangunan</translation>
    </message>
    <message>
        <source>buildings below technical requirements</source>
        <translation>ketidaksesuaian dengan persyaratan teknis bangunan</translation>
    </message>
    <message>
        <source>missing neighbourhood road</source>
        <translation>cakupan pelayanan jalan lingkungan</translation>
    </message>
    <message>
        <source>damaged road surface</source>
        <translation>kualitas permukaan jalan lingkungan</translation>
    </message>
    <message>
        <source>no safe drinking water</source>
        <translation>ketidaktersediaan akses aman air minum</translation>
    </message>
    <message>
        <source>drinking water need not met</source>
        <translation>tidak terpenuhinya kebutuhan air minum</translation>
    </message>
    <message>
        <source>inundation</source>
        <translation>ketidakmampuan mengalirkan limpasan air</translation>
    </message>
    <message>
        <source>missing drains</source>
        <translation>ketidaktersediaan drainase</translation>
    </message>
    <message>
        <source>drains not connected to the city system</source>
        <translation>ketidakterhubungan dengan sistem drainase perkotaan</translation>
    </message>
    <message>
        <source>drains not maintained</source>
        <translation>tidak terpeliharanya drainase</translation>
    </message>
    <message>
        <source>poor drain construction</source>
        <translation>kualitas konstruksi drainase</translation>
    </message>
    <message>
        <source>waste-water system below standard</source>
        <translation>sistem pengelolaan air limbah tidak sesuai standar teknis</translation>
    </message>
    <message>
        <source>waste-water facilities below requirements</source>
        <translation>prasarana dan sarana pengelolaan air limbah tidak sesuai persyaratan teknis</translation>
    </message>
    <message>
        <source>solid-waste facilities below requirements</source>
        <translation>prasarana dan sarana persampahan tidak sesuai persyaratan teknis</translation>
    </message>
    <message>
        <source>solid-waste system below standard</source>
        <translation>sistem pengelolaan persampahan tidak sesuai standar teknis</translation>
    </message>
    <message>
        <source>solid-waste facilities not maintained</source>
        <translation>tidak terpeliharanya sarana dan prasarana pengelolaan persampahan</translation>
    </message>
    <message>
        <source>no fire-protection infrastructure</source>
        <translation>ketidaktersediaan prasarana proteksi kebakaran</translation>
    </message>
    <message>
        <source>no fire-protection equipment</source>
        <translation>ketidaktersediaan sarana proteksi kebakaran</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>KK</source>
        <translation>KK</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>jiwa</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>not slum</source>
        <translation>tidak kumuh</translation>
    </message>
    <message>
        <source>light slum</source>
        <translation>kumuh ringan</translation>
    </message>
    <message>
        <source>moderate slum</source>
        <translation>kumuh sedang</translation>
    </message>
    <message>
        <source>heavy slum</source>
        <translation>kumuh berat</translation>
    </message>
    <message>
        <source>low</source>
        <translation>rendah</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>high</source>
        <translation>tinggi</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation>kecamatan</translation>
    </message>
    <message>
        <source>kawasan</source>
        <translation>kawasan</translation>
    </message>
    <message>
        <source>city</source>
        <translation>kota</translation>
    </message>
    <message>
        <source>metropolitan</source>
        <translation>kota metropolitan</translation>
    </message>
    <message>
        <source>large city</source>
        <translation>kota besar</translation>
    </message>
    <message>
        <source>medium city</source>
        <translation>kota sedang</translation>
    </message>
    <message>
        <source>small city</source>
        <translation>kota kecil</translation>
    </message>
    <message>
        <source>error</source>
        <translation>kesalahan</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>dropped after an undo</source>
        <translation>ditinggalkan setelah diurungkan</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>batas urungkan</translation>
    </message>
    <message>
        <source>can no longer be undone</source>
        <translation>tidak dapat diurungkan lagi</translation>
    </message>
    <message>
        <source>its outline crosses itself</source>
        <translation>garis tepinya memotong dirinya sendiri</translation>
    </message>
    <message>
        <source>its outline touches itself</source>
        <translation>garis tepinya menyentuh dirinya sendiri</translation>
    </message>
    <message>
        <source>a hole lies outside the area</source>
        <translation>sebuah lubang terletak di luar wilayah</translation>
    </message>
    <message>
        <source>a hole lies in a hole</source>
        <translation>sebuah lubang terletak di dalam lubang</translation>
    </message>
    <message>
        <source>one part lies in another</source>
        <translation>satu bagian terletak di dalam bagian lain</translation>
    </message>
    <message>
        <source>it falls apart at a touching point</source>
        <translation>wilayahnya terputus di titik singgung</translation>
    </message>
    <message>
        <source>the same outline stands twice</source>
        <translation>garis tepi yang sama ada dua kali</translation>
    </message>
    <message>
        <source>too few points</source>
        <translation>titiknya terlalu sedikit</translation>
    </message>
    <message>
        <source>an outline does not close</source>
        <translation>sebuah garis tepi tidak tertutup</translation>
    </message>
    <message>
        <source>a coordinate is no number</source>
        <translation>sebuah koordinat bukan angka</translation>
    </message>
    <message>
        <source>its format is not known, or it is damaged from the start</source>
        <translation>formatnya tidak dikenal, atau rusak sejak awal</translation>
    </message>
    <message>
        <source>it is damaged inside</source>
        <translation>isinya rusak</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>tidak boleh dibaca</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>bukan berkas biasa</translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>lapisannya terlalu banyak</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>sebuah tanda kutip tidak ditutup</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <translation>ada teks sesudah tanda kutip penutup</translation>
    </message>
    <message>
        <source>it has no picture inside</source>
        <translation>tidak memuat gambar</translation>
    </message>
    <message>
        <source>its header claims more pixels than the file can hold</source>
        <translation>kepala berkas menyebut lebih banyak piksel daripada isinya</translation>
    </message>
    <message>
        <source>one block of it is too large to read</source>
        <translation>satu bloknya terlalu besar untuk dibaca</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>berkasnya terpotong</translation>
    </message>
    <message>
        <source>a table or column is missing</source>
        <translation>sebuah tabel atau kolom tidak ada</translation>
    </message>
    <message>
        <source>a value inside cannot be true</source>
        <translation>sebuah nilai di dalamnya tidak mungkin benar</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>foldernya tidak ada</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>tidak boleh ditulisi</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>penyimpanannya penuh</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>In the decree</source>
        <translation>Luas SK</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Permukiman</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bangunan</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Penduduk</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>KK</translation>
    </message>
    <message>
        <source>Dwelling heads</source>
        <translation>Kepala rumah tangga</translation>
    </message>
    <message>
        <source>Ideal road</source>
        <translation>Jalan ideal</translation>
    </message>
    <message>
        <source>Ideal drainage</source>
        <translation>Drainase ideal</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Ketidakteraturan</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Kepadatan</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Syarat teknis</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Permukaan</translation>
    </message>
    <message>
        <source>Safe access</source>
        <translation>Akses aman</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Kebutuhan</translation>
    </message>
    <message>
        <source>Inundation</source>
        <translation>Limpasan air</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ketersediaan</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Keterhubungan</translation>
    </message>
    <message>
        <source>Upkeep of drains</source>
        <translation>Pemeliharaan drainase</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Konstruksi</translation>
    </message>
    <message>
        <source>Waste-water system</source>
        <translation>Sistem limbah</translation>
    </message>
    <message>
        <source>Waste-water facilities</source>
        <translation>Prasarana limbah</translation>
    </message>
    <message>
        <source>Waste facilities</source>
        <translation>Prasarana sampah</translation>
    </message>
    <message>
        <source>Waste system</source>
        <translation>Sistem sampah</translation>
    </message>
    <message>
        <source>Upkeep of waste facilities</source>
        <translation>Pemeliharaan sampah</translation>
    </message>
    <message>
        <source>Fire infrastructure</source>
        <translation>Prasarana kebakaran</translation>
    </message>
    <message>
        <source>Fire equipment</source>
        <translation>Sarana kebakaran</translation>
    </message>
    <message>
        <source>Neighbourhood roads</source>
        <translation>Jalan lingkungan</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <translation>Air minum</translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation>Drainase</translation>
    </message>
    <message>
        <source>Waste water</source>
        <translation>Air limbah</translation>
    </message>
    <message>
        <source>Solid waste</source>
        <translation>Persampahan</translation>
    </message>
    <message>
        <source>Fire protection</source>
        <translation>Proteksi kebakaran</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ringan</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>berat</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>a new name</source>
        <translation>nama yang belum dipakai</translation>
    </message>
    <message>
        <source>a new code</source>
        <translation>kode yang belum dipakai</translation>
    </message>
    <message>
        <source>a code such as 33.75</source>
        <translation>kode seperti 33.75</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 atau lebih</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>garis</translation>
    </message>
    <message>
        <source>points</source>
        <translation>titik</translation>
    </message>
    <message>
        <source>lines and points</source>
        <translation>garis dan titik</translation>
    </message>
    <message>
        <source>a table without shapes</source>
        <translation>tabel tanpa bentuk</translation>
    </message>
    <message>
        <source>nothing that can be drawn</source>
        <translation>tidak ada yang dapat digambar</translation>
    </message>
    <message>
        <source>%1, the year of this survey</source>
        <translation>%1, tahun pendataan ini</translation>
    </message>
    <message>
        <source>a file that is not there yet</source>
        <translation>berkas yang belum ada</translation>
    </message>
    <message>
        <source>it is no document, table or picture by its name</source>
        <translation>menurut namanya bukan dokumen, tabel, atau gambar</translation>
    </message>
    <message>
        <source>%1 % less</source>
        <translation>%1 % lebih kecil</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>%1 % lebih besar</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>bilangan bulat</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>16 digits, such as 3375014505900001</source>
        <translation>16 angka, misalnya 3375014505900001</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>paling banyak %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 atau lebih</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 atau sesudahnya</translation>
    </message>
    <message>
        <source>a sheet has data beyond its 2,000th column</source>
        <translation>ada lembar yang berisi data melewati kolom ke-2.000</translation>
    </message>
    <message>
        <source>the name of a kept scenario, of which there are none (scenario --keep NAME)</source>
        <translation>nama skenario yang sudah dibuat; belum ada satu pun (buat dengan scenario --keep NAMA)</translation>
    </message>
    <message>
        <source>code, name or beginning of the id of an activity</source>
        <translation>kode, nama, atau awal id sebuah kegiatan</translation>
    </message>
    <message>
        <source>an RT, such as Kalianyar RT 001 RW 002</source>
        <translation>sebuah RT, misalnya Kalianyar RT 001 RW 002</translation>
    </message>
    <message>
        <source>it is a copy of another project</source>
        <translation>berkas itu salinan proyek lain</translation>
    </message>
    <message>
        <source>its history does not begin as that of the project does</source>
        <translation>riwayatnya tidak berawal sama dengan riwayat proyek ini</translation>
    </message>
    <message>
        <source>another program changed it, and what was changed was not recorded</source>
        <translation>berkas itu diubah dengan program lain, dan perubahannya tidak tercatat</translation>
    </message>
    <message>
        <source>what was changed in it is no longer recorded: it was brought up to date or is too large</source>
        <translation>perubahan di dalamnya tidak lagi tercatat: berkasnya pernah diperbarui versinya atau terlalu besar</translation>
    </message>
    <message>
        <source>it is the project itself</source>
        <translation>itu berkas proyek ini sendiri</translation>
    </message>
    <message>
        <source>it was chosen twice</source>
        <translation>berkas itu dipilih dua kali</translation>
    </message>
    <message>
        <source>it was changed while it was being looked through</source>
        <translation>berkas itu berubah ketika sedang diperiksa</translation>
    </message>
    <message>
        <source>an id of the list, as %1 share this name</source>
        <translation>id dari daftar, karena nama ini dipakai %1 kali</translation>
    </message>
    <message>
        <source>a name of its own, as this one means the plan as it stands</source>
        <translation>nama lain, karena nama ini berarti rencana apa adanya</translation>
    </message>
    <message>
        <source>a date such as 2021-05-31</source>
        <translation>tanggal seperti 2021-05-31</translation>
    </message>
</context>
<context>
    <name>good</name>
    <message>
        <source>regular buildings</source>
        <translation>bangunan yang teratur</translation>
    </message>
    <message>
        <source>area of suitable building density</source>
        <translation>luas dengan kepadatan bangunan yang sesuai</translation>
    </message>
    <message>
        <source>buildings that meet technical requirements</source>
        <translation>bangunan yang memenuhi persyaratan teknis</translation>
    </message>
    <message>
        <source>neighbourhood road that is there</source>
        <translation>jalan lingkungan yang tersedia</translation>
    </message>
    <message>
        <source>undamaged road surface</source>
        <translation>jalan dengan permukaan tidak rusak</translation>
    </message>
    <message>
        <source>households with safe drinking water</source>
        <translation>KK dengan akses aman air minum</translation>
    </message>
    <message>
        <source>households with enough drinking water</source>
        <translation>KK yang terpenuhi kebutuhan air minumnya</translation>
    </message>
    <message>
        <source>area that is not inundated</source>
        <translation>luas yang tidak tergenang</translation>
    </message>
    <message>
        <source>drains that are there</source>
        <translation>drainase yang tersedia</translation>
    </message>
    <message>
        <source>drains connected to the city system</source>
        <translation>drainase yang terhubung dengan sistem kota</translation>
    </message>
    <message>
        <source>drains kept clean</source>
        <translation>drainase yang terpelihara</translation>
    </message>
    <message>
        <source>drains of good construction</source>
        <translation>drainase dengan konstruksi baik</translation>
    </message>
    <message>
        <source>households with a waste-water system up to standard</source>
        <translation>KK dengan sistem air limbah sesuai standar</translation>
    </message>
    <message>
        <source>households with waste-water facilities up to requirements</source>
        <translation>KK dengan sarana air limbah sesuai persyaratan</translation>
    </message>
    <message>
        <source>households with solid-waste facilities up to requirements</source>
        <translation>KK dengan sarana persampahan sesuai persyaratan</translation>
    </message>
    <message>
        <source>households whose solid waste is carried away as required</source>
        <translation>KK yang sampahnya terangkut sesuai standar</translation>
    </message>
    <message>
        <source>households with maintained solid-waste facilities</source>
        <translation>KK dengan sarana persampahan terpelihara</translation>
    </message>
    <message>
        <source>buildings with fire-protection infrastructure</source>
        <translation>bangunan dengan prasarana proteksi kebakaran</translation>
    </message>
    <message>
        <source>buildings with fire-protection equipment</source>
        <translation>bangunan dengan sarana proteksi kebakaran</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Make a new city</source>
        <translation>Membuat kota baru</translation>
    </message>
    <message>
        <source>New city: name, code and coordinate system. One file holds everything, every change is stored at once.</source>
        <translation>Kota baru: nama, kode, dan sistem koordinat. Satu berkas memuat semuanya, setiap perubahan langsung tersimpan.</translation>
    </message>
    <message>
        <source>Add a basemap and boundaries</source>
        <translation>Menambah peta dasar dan batas</translation>
    </message>
    <message>
        <source>Drop an orthophoto or another picture with a place on the map, and boundaries as map files.</source>
        <translation>Jatuhkan ortofoto atau gambar lain yang bertempat ke peta, dan batas wilayah sebagai berkas peta.</translation>
    </message>
    <message>
        <source>Draw RT and kawasan</source>
        <translation>Menggambar RT dan kawasan</translation>
    </message>
    <message>
        <source>Map: draw the RT, then the kawasan over them. Corners and borders of neighbours are caught.</source>
        <translation>Peta: gambar RT, lalu kawasan di atasnya. Titik sudut dan batas tetangga tertangkap magnet.</translation>
    </message>
    <message>
        <source>Enter figures of a survey</source>
        <translation>Mengisi angka pendataan</translation>
    </message>
    <message>
        <source>Data: add a survey and enter the figures of each RT. An empty field is missing, not zero.</source>
        <translation>Data: tambah pendataan dan isi angka tiap RT. Isian kosong berarti belum ada, bukan nol.</translation>
    </message>
    <message>
        <source>Read scores and priority</source>
        <translation>Membaca nilai dan prioritas</translation>
    </message>
    <message>
        <source>Print a map sheet</source>
        <translation>Mencetak lembar peta</translation>
    </message>
    <message>
        <source>Print: choose map, paper and scale; what you see is what comes out.</source>
        <translation>Cetak: pilih peta, kertas, dan skala; yang terlihat itulah yang keluar.</translation>
    </message>
    <message>
        <source>Undo, history and versions</source>
        <translation>Urungkan, riwayat, dan versi</translation>
    </message>
    <message>
        <source>Every edit can be undone, also after closing. The table History goes back to any state; Mark version gives it a name; the tab History beside the card shows what was done to one area.</source>
        <translation>Setiap perubahan dapat diurungkan, juga setelah ditutup. Tabel Riwayat kembali ke keadaan mana pun; Tandai versi memberinya nama; tab Riwayat di samping kartu menunjukkan apa yang dikerjakan pada satu wilayah.</translation>
    </message>
    <message>
        <source>Move and zoom the map</source>
        <translation>Menggeser dan memperbesar peta</translation>
    </message>
    <message>
        <source>Wheel: zoom about the pointer. Middle button, space bar or a drag: move the map. Arrow keys, plus and minus: move and zoom. Home: whole city. Ctrl+1 to Ctrl+6: steps.</source>
        <translation>Roda tetikus: perbesar di sekitar penunjuk. Tombol tengah, spasi, atau seret: geser peta. Tombol panah, tambah dan kurang: geser dan perbesar. Home: seluruh kota. Ctrl+1 sampai Ctrl+6: langkah.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
    <message>
        <source>Scores and Priority follow while you type. Click any figure to see where it comes from. Compare editions shows the same figures by both editions of the regulation side by side.</source>
        <translation>Nilai dan prioritas mengikuti selagi Anda mengetik. Klik angka mana pun untuk melihat asalnya. Bandingkan edisi peraturan menampilkan angka yang sama menurut kedua edisi peraturan berdampingan.</translation>
    </message>
</context>
<context>
    <name>kawasan::ActivitiesPanel</name>
    <message>
        <source>Activities (%1)</source>
        <translation>Kegiatan (%1)</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>The plan has no activities yet. Enter what is to be done, where, in which year and with whose money, or take in the table of investments that the city keeps.</source>
        <translation>Rencana ini belum berisi kegiatan. Isi apa yang dikerjakan, di mana, tahun berapa, dan dengan dana siapa, atau ambil tabel investasi milik kota.</translation>
    </message>
    <message>
        <source>Add an activity…</source>
        <translation>Tambah kegiatan…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Ambil dari berkas…</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>without a cost: %1</source>
        <translation>biaya belum ada: %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>All kawasan</source>
        <translation>Semua kawasan</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Coba-coba</translation>
    </message>
    <message>
        <source>Switches activities off and on to see what that changes; nothing is written</source>
        <translation>Mematikan dan menghidupkan kegiatan untuk melihat akibatnya; tidak ada yang ditulis</translation>
    </message>
    <message>
        <source>Sum of the planned costs of the %1 activities shown, without those cancelled: %2</source>
        <translation>Jumlah biaya rencana dari %1 kegiatan yang ditampilkan, tanpa yang dibatalkan: %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 dipilih</translation>
    </message>
    <message>
        <source>Sum of the planned costs of the %1 activities shown, without those left out: %2</source>
        <translation>Jumlah biaya rencana dari %1 kegiatan yang ditampilkan, tanpa yang dilewatkan: %2</translation>
    </message>
</context>
<context>
    <name>kawasan::ActivityCard</name>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Dana</translation>
    </message>
    <message>
        <source>BPM check</source>
        <translation>Periksa BPM</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Choose an activity in the table to see it here.</source>
        <translation>Pilih kegiatan di tabel untuk melihatnya di sini.</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>%1 KK</source>
        <translation>%1 KK</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1 jiwa</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Penerima manfaat</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Acuan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Dampak</translation>
    </message>
    <message>
        <source>No volumes are entered yet. Without them the hectares do not change.</source>
        <translation>Volume belum diisi. Tanpa volume, hektare tidak berubah.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Nobody entered who pays.</source>
        <translation>Sumber dana belum diisi.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Change funds…</source>
        <translation>Ubah dana…</translation>
    </message>
    <message>
        <source>Six requirements</source>
        <translation>Enam persyaratan</translation>
    </message>
    <message>
        <source>ready to be proposed</source>
        <translation>siap diusulkan</translation>
    </message>
    <message>
        <source>not ready to be proposed</source>
        <translation>belum siap diusulkan</translation>
    </message>
    <message>
        <source>They hold for works paid by a grant to communities (BPM); no such grant pays here.</source>
        <translation>Berlaku untuk pekerjaan yang dibiayai BPM; kegiatan ini tidak memakai dana BPM.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ke isian</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Belum ada tahap yang dicatat.</translation>
    </message>
    <message>
        <source>physical %1</source>
        <translation>fisik %1</translation>
    </message>
    <message>
        <source>financial %1</source>
        <translation>keuangan %1</translation>
    </message>
    <message>
        <source>Record a stage…</source>
        <translation>Catat tahap…</translation>
    </message>
    <message>
        <source>Records are added, never changed; what was recorded wrongly can be undone.</source>
        <translation>Catatan hanya ditambah, tidak diubah; salah catat dapat diurungkan.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Sebelum dan sesudah</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Total nilai</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Not covered yet</source>
        <translation>Belum terdanai</translation>
    </message>
    <message>
        <source>Above the cost</source>
        <translation>Melebihi biaya</translation>
    </message>
    <message>
        <source>%1 %4
left by the plan: %2 → %3</source>
        <translation>%1 %4
sisa rencana: %2 → %3</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Pengamanan</translation>
    </message>
    <message>
        <source>Photos of the progress</source>
        <translation>Foto kemajuan</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Penanganan</translation>
    </message>
    <message>
        <source>kind of work not filled in</source>
        <translation>jenis pekerjaan belum diisi</translation>
    </message>
    <message>
        <source>not drawn yet</source>
        <translation>belum digambar</translation>
    </message>
    <message>
        <source>%1 by name</source>
        <translation>%1 nama tercatat</translation>
    </message>
    <message>
        <source>Other photos</source>
        <translation>Foto lainnya</translation>
    </message>
    <message>
        <source>others</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>%1 men</source>
        <translation>%1 laki-laki</translation>
    </message>
    <message>
        <source>%1 women</source>
        <translation>%1 perempuan</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 HOK</translation>
    </message>
    <message>
        <source> (estimate)</source>
        <translation> (perkiraan)</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>mutu %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 setahun</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Service life</source>
        <translation>Umur layanan</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 tahun</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Pemeliharaan</translation>
    </message>
    <message>
        <source>Choose priority areas</source>
        <translation>Tetapkan prioritas</translation>
    </message>
    <message>
        <source>formed on %1</source>
        <translation>terbentuk %1</translation>
    </message>
    <message>
        <source>members: %1</source>
        <translation>anggota: %1</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>quality not filled in</source>
        <translation>mutu belum diisi</translation>
    </message>
    <message>
        <source>Before the arrow: by the survey, as explained below. After it, %1: by the same rule, with the figures less what the activities take off.</source>
        <translation>Sebelum panah: menurut pendataan, dijelaskan di bawah. Sesudahnya, %1: menurut aturan yang sama, dengan angka dikurangi yang ditangani kegiatan.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>%1 of them women</source>
        <translation>%1 perempuan</translation>
    </message>
    <message>
        <source>%1 poor KK</source>
        <translation>%1 KK miskin</translation>
    </message>
    <message>
        <source>%1 of low income (MBR)</source>
        <translation>%1 MBR</translation>
    </message>
    <message>
        <source>Volume of the contract, as entered with the activity</source>
        <translation>Volume kontrak, sebagaimana diisikan pada kegiatan</translation>
    </message>
    <message>
        <source>As entered with the activity</source>
        <translation>Sebagaimana diisikan pada kegiatan</translation>
    </message>
    <message>
        <source>KK and persons as entered with the activity; by name: the people in its list</source>
        <translation>KK dan jiwa sebagaimana diisikan pada kegiatan; bernama: orang dalam daftarnya</translation>
    </message>
    <message>
        <source>Taken off: sum of the effects below. Left by the plan: what fails in these RT by the survey → what is left there once every activity of the plan is done.</source>
        <translation>Yang dikurangi: jumlah dampak di bawah ini. Sisa rencana: yang tidak layak di RT ini menurut pendataan → yang masih tersisa bila semua kegiatan rencana selesai.</translation>
    </message>
    <message>
        <source>Planned cost of the activity against the sum of what its sources pay</source>
        <translation>Biaya rencana kegiatan dibandingkan dengan jumlah dari sumber dananya</translation>
    </message>
</context>
<context>
    <name>kawasan::ActivityDialog</name>
    <message>
        <source>Change activity: %1</source>
        <translation>Ubah kegiatan: %1</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Kegiatan baru</translation>
    </message>
    <message>
        <source>&amp;1 Work</source>
        <translation>&amp;1 Pekerjaan</translation>
    </message>
    <message>
        <source>&amp;2 Volumes by RT</source>
        <translation>&amp;2 Volume per RT</translation>
    </message>
    <message>
        <source>&amp;3 Funds</source>
        <translation>&amp;3 Dana</translation>
    </message>
    <message>
        <source>&amp;4 BPM requirements</source>
        <translation>&amp;4 Syarat BPM</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves from any field</source>
        <translation>Simpan dengan Ctrl+Enter dari isian mana pun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The activity needs a name.</source>
        <translation>Nama kegiatan harus diisi.</translation>
    </message>
    <message>
        <source>The RT that it touches stand first on page 2.</source>
        <translation>RT yang tersentuh gambar ada di urutan atas halaman 2.</translation>
    </message>
    <message>
        <source>&amp;5 People</source>
        <translation>&amp;5 Orang</translation>
    </message>
    <message>
        <source>Page 4 proposes %1 KK as beneficiaries.</source>
        <translation>Halaman 4 mengusulkan %1 KK penerima manfaat.</translation>
    </message>
    <message>
        <source>&amp;6 Safeguards</source>
        <translation>&amp;6 Pengamanan</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Alt+1 to Alt+6 change the page</source>
        <translation>Simpan dengan Ctrl+Enter, pindah halaman dengan Alt+1 sampai Alt+6</translation>
    </message>
    <message>
        <source>It cannot take effect before the year of its budget.</source>
        <translation>Dampaknya tidak dapat mendahului tahun anggarannya.</translation>
    </message>
    <message>
        <source>The programme %1 was removed; %2 activities belong to none now.</source>
        <translation>Program %1 dihapus; %2 kegiatan kini tanpa program.</translation>
    </message>
    <message>
        <source>One field has to be corrected; it is marked.</source>
        <translation>Satu isian perlu diperbaiki; isian itu ditandai.</translation>
    </message>
    <message>
        <source>%1 fields have to be corrected; they are marked.</source>
        <translation>%1 isian perlu diperbaiki; semuanya ditandai.</translation>
    </message>
    <message>
        <source>One volume has to be corrected; it is marked.</source>
        <translation>Satu volume perlu diperbaiki; volume itu ditandai.</translation>
    </message>
    <message>
        <source>One amount has to be corrected; it is marked.</source>
        <translation>Satu jumlah uang perlu diperbaiki; jumlah itu ditandai.</translation>
    </message>
    <message>
        <source>One cell has to be corrected; it is marked.</source>
        <translation>Satu sel perlu diperbaiki; sel itu ditandai.</translation>
    </message>
    <message>
        <source>Page 2 proposes what it takes off, as much as lies in each RT (volumes: %1, RT that it touches: %2).</source>
        <translation>Halaman 2 mengusulkan %1 volume, masing-masing sebanyak yang terletak di tiap RT; %2 RT terkena.</translation>
    </message>
    <message>
        <source>Proposed: everybody in the RT that it touches (%1 RT)</source>
        <translation>Usulan: seluruh warga di %1 RT yang terkena</translation>
    </message>
    <message>
        <source>The activity has volumes already. Should they follow the new drawing?</source>
        <translation>Kegiatan ini sudah punya volume. Apakah volumenya mengikuti gambar baru?</translation>
    </message>
    <message>
        <source>Follow the new drawing</source>
        <translation>Ikuti gambar baru</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Biarkan seperti semula</translation>
    </message>
    <message>
        <source>Page 2 has volumes in RT that the drawing does not touch: %1.</source>
        <translation>Halaman 2 berisi volume di RT yang tidak disentuh gambar: %1.</translation>
    </message>
    <message>
        <source>No volume can be measured from this drawing. There are volumes in RT that it does not touch: %1. Should they be taken away?</source>
        <translation>Dari gambar ini tidak ada volume yang dapat diukur. Ada volume di RT yang tidak disentuhnya: %1. Volume itu dihapus?</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Hapus volume itu</translation>
    </message>
    <message>
        <source>The volume of the contract is proposed from the drawing.</source>
        <translation>Volume kontrak diusulkan dari gambar.</translation>
    </message>
    <message>
        <source>It touches no RT, so that page 2 gets no volumes.</source>
        <translation>Gambar tidak menyentuh RT mana pun, jadi halaman 2 tidak mendapat volume.</translation>
    </message>
</context>
<context>
    <name>kawasan::ActivityForm</name>
    <message>
        <source>17-5-2024</source>
        <translation>17-5-2024</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Sahkan</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Sahkan: %1</translation>
    </message>
    <message>
        <source>The number is right as it stands; it is an estimate no more</source>
        <translation>Angka ini sudah benar; bukan perkiraan lagi</translation>
    </message>
    <message>
        <source>An estimate: all of the RT that it serves</source>
        <translation>Perkiraan: seluruh warga RT yang terkena</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>Pakai: %1</translation>
    </message>
    <message>
        <source>Puts the number into the field, as an estimate</source>
        <translation>Mengisikan angka itu ke isian sebagai perkiraan</translation>
    </message>
</context>
<context>
    <name>kawasan::ActivityModel</name>
    <message>
        <source>The six requirements hold for works paid by a grant to communities (BPM)</source>
        <translation>Enam persyaratan berlaku untuk pekerjaan yang dibiayai BPM</translation>
    </message>
    <message>
        <source>Ready to be proposed</source>
        <translation>Siap diusulkan</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Cost
Rp million</source>
        <translation>Biaya
Rp juta</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Volume of the contract, as entered with the activity</source>
        <translation>Volume kontrak, sesuai isian kegiatan</translation>
    </message>
    <message>
        <source>Year of the budget, as entered with the activity</source>
        <translation>Tahun anggaran, sesuai isian kegiatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Of the six requirements: %1</source>
        <translation>Dari enam persyaratan: %1</translation>
    </message>
    <message>
        <source>Of the six requirements of grants to communities (BPM): lacking · not filled in</source>
        <translation>Dari enam syarat BPM: kurang · belum diisi</translation>
    </message>
    <message>
        <source>BPM
rules</source>
        <translation>Syarat
BPM</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>requirements</comment>
        <translation>diterima</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>requirements</comment>
        <translation>peringatan</translation>
    </message>
</context>
<context>
    <name>kawasan::ActivityPages</name>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>tidak ada di katalog</translation>
    </message>
    <message>
        <source>Work of the catalogue</source>
        <translation>Pekerjaan menurut katalog</translation>
    </message>
    <message>
        <source>in no kawasan</source>
        <translation>di luar kawasan</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Name of the activity</source>
        <translation>Nama kegiatan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Place in words</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation>Tahun anggaran</translation>
    </message>
    <message>
        <source>Year in which it takes effect</source>
        <translation>Tahun berdampak</translation>
    </message>
    <message>
        <source>Tier of the network</source>
        <translation>Tingkat jaringan</translation>
    </message>
    <message>
        <source>Volume of the contract</source>
        <translation>Volume kontrak</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Service life, years</source>
        <translation>Umur layanan, tahun</translation>
    </message>
    <message>
        <source>Cost planned, Rp</source>
        <translation>Biaya rencana, Rp</translation>
    </message>
    <message>
        <source>Cost realised, Rp</source>
        <translation>Biaya realisasi, Rp</translation>
    </message>
    <message>
        <source>Priority number</source>
        <translation>Nomor prioritas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Name of the executor</source>
        <translation>Nama pelaksana</translation>
    </message>
    <message>
        <source>Document of formation</source>
        <translation>Surat pembentukan</translation>
    </message>
    <message>
        <source>BKM or LKM</source>
        <translation>BKM atau LKM</translation>
    </message>
    <message>
        <source>Managing unit (UPL)</source>
        <translation>Unit pengelola (UPL)</translation>
    </message>
    <message>
        <source>Users and keepers (KPP)</source>
        <translation>Pemanfaat dan pemelihara (KPP)</translation>
    </message>
    <message>
        <source>Upkeep a year, Rp</source>
        <translation>Pemeliharaan per tahun, Rp</translation>
    </message>
    <message>
        <source>Information board</source>
        <translation>Papan informasi</translation>
    </message>
    <message>
        <source>Direct beneficiaries</source>
        <translation>Penerima manfaat langsung</translation>
    </message>
    <message>
        <source>Households (KK)</source>
        <translation>Kepala keluarga (KK)</translation>
    </message>
    <message>
        <source>of these poor (KK)</source>
        <translation>di antaranya miskin (KK)</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Jiwa</translation>
    </message>
    <message>
        <source>of these women</source>
        <translation>di antaranya perempuan</translation>
    </message>
    <message>
        <source>Documents and references</source>
        <translation>Dokumen dan acuan</translation>
    </message>
    <message>
        <source>Item in the RP2KPKP</source>
        <translation>Nomor dalam RP2KPKP</translation>
    </message>
    <message>
        <source>Item in the RPLP</source>
        <translation>Nomor dalam RPLP</translation>
    </message>
    <message>
        <source>Drawings (DED)</source>
        <translation>Gambar (DED)</translation>
    </message>
    <message>
        <source>Cost estimate (RAB)</source>
        <translation>Anggaran biaya (RAB)</translation>
    </message>
    <message>
        <source>Date of the appraisal</source>
        <translation>Tanggal verifikasi kelayakan</translation>
    </message>
    <message>
        <source>Safeguards and access</source>
        <translation>Pengamanan dan akses</translation>
    </message>
    <message>
        <source>Environment screened</source>
        <translation>Penapisan lingkungan</translation>
    </message>
    <message>
        <source>Land screened</source>
        <translation>Penapisan lahan</translation>
    </message>
    <message>
        <source>Land is needed</source>
        <translation>Perlu lahan</translation>
    </message>
    <message>
        <source>Grant or permit of the land</source>
        <translation>Hibah atau izin lahan</translation>
    </message>
    <message>
        <source>Conforms with the spatial plan</source>
        <translation>Sesuai tata ruang</translation>
    </message>
    <message>
        <source>Reason, if it does not</source>
        <translation>Alasan, bila tidak sesuai</translation>
    </message>
    <message>
        <source>Access for all</source>
        <translation>Akses untuk semua</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>tidak relevan</translation>
    </message>
    <message>
        <source>Reason, if there is none</source>
        <translation>Alasan, bila tidak ada</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Letak di peta</translation>
    </message>
    <message>
        <source>Documents of the plan</source>
        <translation>Dokumen rencana</translation>
    </message>
    <message>
        <source>of these of low income (MBR)</source>
        <translation>di antaranya MBR</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspek</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Name of the KPP</source>
        <translation>Nama KPP</translation>
    </message>
    <message>
        <source>Code of the KPP</source>
        <translation>Kode KPP</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>Tanggal terbentuk</translation>
    </message>
    <message>
        <source>Address of the KPP</source>
        <translation>Alamat KPP</translation>
    </message>
    <message>
        <source>Members, men</source>
        <translation>Anggota laki-laki</translation>
    </message>
    <message>
        <source>Members, women</source>
        <translation>Anggota perempuan</translation>
    </message>
    <message>
        <source>Executor and managing unit</source>
        <translation>Pelaksana dan pengelola</translation>
    </message>
</context>
<context>
    <name>kawasan::ActivityTakeIn</name>
    <message>
        <source>Take in activities</source>
        <translation>Ambil kegiatan</translation>
    </message>
    <message>
        <source>%1: %2 rows hold %3 new activities with %4 volumes; %5 are there already. Without an amount: %6, without a source of funds: %7.</source>
        <translation>%1: %2 baris berisi %3 kegiatan baru dengan %4 volume; %5 sudah ada. Tanpa jumlah uang: %6, tanpa sumber dana: %7.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Di berkas</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>All activities of %1 are in the plan already.</source>
        <translation>Semua kegiatan dari %1 sudah ada dalam rencana.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Membaca %1</translation>
    </message>
    <message>
        <source>%1 get a record of full construction on 31 December of their year.</source>
        <translation>%1 mendapat catatan pelaksanaan 100 % per 31 Desember tahunnya.</translation>
    </message>
    <message>
        <source>%1 stay plans, as their year is not over: %2 and later.</source>
        <translation>%1 tetap rencana karena tahunnya belum berakhir: %2 dan sesudahnya.</translation>
    </message>
    <message>
        <source>The works of this table are</source>
        <translation>Pekerjaan dalam tabel ini</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>masih rencana</translation>
    </message>
    <message>
        <source>done by the end of their year</source>
        <translation>sudah selesai pada akhir tahunnya</translation>
    </message>
    <message>
        <source>There are no activities in %1.</source>
        <translation>Tidak ada kegiatan dalam %1.</translation>
    </message>
    <message>
        <source>Nothing new in %1: %2 activities are in the plan already, %3 rows were not taken (%4).</source>
        <translation>Tidak ada yang baru di %1: %2 kegiatan sudah ada dalam rencana, %3 baris tidak diambil (%4).</translation>
    </message>
    <message>
        <source>Nothing could be taken from %1; rows that were not taken: %2 (%3).</source>
        <translation>Tidak ada yang dapat diambil dari %1; baris yang tidak diambil: %2 (%3).</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Lihat barisnya</translation>
    </message>
    <message>
        <source>Rows that were not taken: %1 (%2).</source>
        <translation>Baris yang tidak diambil: %1 (%2).</translation>
    </message>
    <message>
        <source>Columns that are not taken: %1.</source>
        <translation>Kolom yang tidak diambil: %1.</translation>
    </message>
    <message>
        <source>Activities filled in where the plan had nothing yet (place, KPP, realised money): %1.</source>
        <translation>Yang masih kosong di rencana dilengkapi (tempat, KPP, realisasi): %1 kegiatan.</translation>
    </message>
    <message>
        <source>Cells that say otherwise than the plan, which stays as it is: %1.</source>
        <translation>%1 sel berbeda dengan isi rencana; rencana dibiarkan seperti semula.</translation>
    </message>
    <message>
        <source>&amp;Save what is not taken…</source>
        <translation>&amp;Simpan yang tidak diambil…</translation>
    </message>
    <message>
        <source>Save what is refused</source>
        <translation>Simpan yang ditolak</translation>
    </message>
    <message>
        <source>%1-refused.csv</source>
        <translation>%1-ditolak.csv</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>%1 names areas that the project does not have, or that the file marks as uncertain. Are they the similar areas of the project? Their rows are left out otherwise.</source>
        <translation>%1 menyebut wilayah yang tidak ada di proyek, atau yang diberi tanda tanya dalam berkas. Apakah yang dimaksud wilayah mirip di proyek? Jika tidak, barisnya tidak diambil.</translation>
    </message>
    <message>
        <source>Similar in the project</source>
        <translation>Mirip di proyek</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Wilayahnya sama</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>Jangan &amp;ambil</translation>
    </message>
    <message>
        <source>Activities taken in: %1.</source>
        <translation>%1 kegiatan diambil.</translation>
    </message>
    <message>
        <source>%1: row %2</source>
        <translation>%1: baris %2</translation>
    </message>
</context>
<context>
    <name>kawasan::ActivityWords</name>
    <message>
        <source>BPM grant</source>
        <translation>APBN BPM</translation>
    </message>
    <message>
        <source>National budget</source>
        <translation>APBN</translation>
    </message>
    <message>
        <source>Other ministry</source>
        <translation>APBN K/L</translation>
    </message>
    <message>
        <source>DAK</source>
        <translation>DAK</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Hibah</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>City budget</source>
        <translation>APBD kota</translation>
    </message>
    <message>
        <source>Village fund</source>
        <translation>Dana desa</translation>
    </message>
    <message>
        <source>Kelurahan fund</source>
        <translation>Dana kelurahan</translation>
    </message>
    <message>
        <source>CSR</source>
        <translation>CSR</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Swadaya</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>belum dicatat</translation>
    </message>
    <message>
        <source>Planned cost: %1</source>
        <translation>Biaya rencana: %1</translation>
    </message>
    <message>
        <source>No source of funds was entered.</source>
        <translation>Sumber dana belum diisi.</translation>
    </message>
    <message>
        <source>, really paid %1</source>
        <translation>, nyata dibayar %1</translation>
    </message>
    <message>
        <source>The cost is the activity&apos;s own figure where one was entered, else the sum of these.</source>
        <translation>Biayanya adalah angka kegiatan itu sendiri bila diisi, kalau tidak jumlah dari sumber di atas.</translation>
    </message>
    <message>
        <source>No effect on a criterion was entered.</source>
        <translation>Dampak pada kriteria belum diisi.</translation>
    </message>
    <message>
        <source>Effects, as entered with the activity:</source>
        <translation>Dampak, sesuai isian kegiatan:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Entered by:</source>
        <translation>Diisi oleh:</translation>
    </message>
    <message>
        <source>%1 lacking</source>
        <translation>%1 kurang</translation>
    </message>
    <message>
        <source>%1 not filled in</source>
        <translation>%1 belum diisi</translation>
    </message>
    <message>
        <source>%1 with a warning</source>
        <translation>%1 dengan peringatan</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 diterima</translation>
    </message>
</context>
<context>
    <name>kawasan::AmountEdit</name>
    <message>
        <source>Cut</source>
        <translation>Potong</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Jelaskan</translation>
    </message>
</context>
<context>
    <name>kawasan::AreaForms</name>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Choose a kawasan, kelurahan or RT on the map or in a table to fill in what belongs to it.</source>
        <translation>Pilih kawasan, kelurahan, atau RT di peta atau di tabel untuk mengisi keterangannya.</translation>
    </message>
    <message>
        <source>Decrees (SK)</source>
        <translation>Surat keputusan (SK)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Number of the RT</source>
        <translation>Nomor RT</translation>
    </message>
    <message>
        <source>Number of the RW</source>
        <translation>Nomor RW</translation>
    </message>
    <message>
        <source>Kampung</source>
        <translation>Kampung</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>Typology</source>
        <translation>Tipologi</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>in no kawasan</source>
        <translation>di luar kawasan</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Other considerations</source>
        <translation>Pertimbangan lain</translation>
    </message>
    <message>
        <source>from the density of %1 persons/ha: %2</source>
        <translation>dari kepadatan %1 jiwa/ha: %2</translation>
    </message>
    <message>
        <source>from the density of %1 persons/ha</source>
        <translation>dari kepadatan %1 jiwa/ha</translation>
    </message>
    <message>
        <source>Legality of the land</source>
        <translation>Legalitas lahan</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>By the zones on the map: %1.</source>
        <translation>Menurut zona di peta: %1.</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>Pakai %1</translation>
    </message>
    <message>
        <source>The border as drawn laid over the zones of the map, measured on the ellipsoid: %1 ha in all, of it %2 ha in zones that are not for settlement and %3 ha in no zone.</source>
        <translation>Batas yang digambar ditumpangkan pada zona di peta, diukur pada elipsoid: seluruhnya %1 ha, di antaranya %2 ha di zona bukan permukiman dan %3 ha tanpa zona.</translation>
    </message>
    <message>
        <source>Considerations and legality are entered for the %1: %2.</source>
        <translation>Pertimbangan dan legalitas diisi untuk %1-nya: %2.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Considerations and legality are entered for each %1.</source>
        <translation>Pertimbangan dan legalitas diisi untuk setiap %1.</translation>
    </message>
    <message>
        <source>Reading the zones on the map …</source>
        <translation>Membaca zona di peta …</translation>
    </message>
    <message>
        <source>This is entered for each %1: choose one on the map or in a table first.</source>
        <translation>Ini diisi untuk tiap %1: pilih dulu salah satu di peta atau di tabel.</translation>
    </message>
</context>
<context>
    <name>kawasan::AreaHistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>History of the selected area</source>
        <translation>Riwayat wilayah yang dipilih</translation>
    </message>
    <message>
        <source>Open a project to see its areas here.</source>
        <translation>Buka proyek untuk melihat wilayahnya di sini.</translation>
    </message>
    <message>
        <source>Select an area to see what was done to it.</source>
        <translation>Pilih sebuah wilayah untuk melihat apa yang pernah dikerjakan padanya.</translation>
    </message>
    <message>
        <source>The %1 newest of %2 entries.</source>
        <translation>%1 catatan terbaru dari %2.</translation>
    </message>
    <message>
        <source>The history knows of nothing that was done to it.</source>
        <translation>Riwayat tidak mencatat apa pun tentang wilayah ini.</translation>
    </message>
    <message>
        <source>Border changed</source>
        <translation>Batas berubah</translation>
    </message>
    <message>
        <source>Came into the project</source>
        <translation>Masuk ke proyek</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>one that is gone</source>
        <translation>yang sudah dihapus</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Membaca …</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
</context>
<context>
    <name>kawasan::AspectChart</name>
    <message>
        <source>Aspects before and after the plan</source>
        <translation>Aspek sebelum dan sesudah rencana</translation>
    </message>
    <message>
        <source>mean percent that fails</source>
        <translation>rata-rata persen yang gagal</translation>
    </message>
    <message>
        <source>There are no figures of a survey yet.</source>
        <translation>Angka pendataan belum ada.</translation>
    </message>
    <message>
        <source>survey %1</source>
        <translation>pendataan %1</translation>
    </message>
    <message>
        <source>once the plan is done</source>
        <translation>setelah rencana selesai</translation>
    </message>
    <message>
        <source>Mean of the percents of its criteria once the plan is done: what fails in the survey less what the activities take off, summed over the RT, by the bases of the survey.</source>
        <translation>Rata-rata persen kriterianya setelah rencana selesai: volume yang gagal menurut pendataan dikurangi yang diselesaikan kegiatan, dijumlahkan seluruh RT, dibagi jumlah dasar pendataan.</translation>
    </message>
    <message>
        <source> = %1 of %2</source>
        <translation> = %1 dari %2</translation>
    </message>
    <message>
        <source> (survey: %1 %)</source>
        <translation> (pendataan: %1 %)</translation>
    </message>
</context>
<context>
    <name>kawasan::AttributeTakeIn</name>
    <message>
        <source>Take in %1</source>
        <translation>Ambil %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows name an area of the project, and nothing in them is new.</source>
        <translation>%1: %2 dari %3 baris menyebut wilayah proyek, dan tidak ada isi yang baru.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows name an area of the project; these fields would be other ones than now.</source>
        <translation>%1: %2 dari %3 baris menyebut wilayah proyek; isian berikut akan berbeda dari sekarang.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Di berkas</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>tidak diambil</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>considerations</source>
        <translation>pertimbangan</translation>
    </message>
    <message>
        <source>legality</source>
        <translation>legalitas</translation>
    </message>
    <message>
        <source>decree areas</source>
        <translation>luas SK</translation>
    </message>
    <message>
        <source>typologies</source>
        <translation>tipologi</translation>
    </message>
    <message>
        <source>Rows and cells that were not taken: %1.</source>
        <translation>Baris dan sel yang tidak diambil: %1.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>Taken in from %3: %2 (areas: %1).</source>
        <translation>%1 wilayah mendapat %2 dari %3.</translation>
    </message>
    <message>
        <source>%1 (from %2 people per ha)</source>
        <translation>%1 (dihitung dari %2 jiwa/ha)</translation>
    </message>
    <message>
        <source>Decree lines without a date: %1; where a dated one names the area, that one counts.</source>
        <translation>SK tanpa tanggal: %1; bila wilayahnya juga punya SK bertanggal, yang bertanggal itulah yang dipakai.</translation>
    </message>
    <message>
        <source>Save what is refused</source>
        <translation>Simpan yang ditolak</translation>
    </message>
    <message>
        <source>%1-refused.csv</source>
        <translation>%1-ditolak.csv</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>&amp;Save what is not taken…</source>
        <translation>&amp;Simpan yang tidak diambil…</translation>
    </message>
</context>
<context>
    <name>kawasan::BasemapAdder</name>
    <message>
        <source>Basemaps added: %1.</source>
        <translation>Peta dasar ditambahkan: %1.</translation>
    </message>
    <message>
        <source>Basemaps added: %1; %2 were there already.</source>
        <translation>Peta dasar ditambahkan: %1; %2 sudah ada.</translation>
    </message>
    <message>
        <source>%1 more files were refused too.</source>
        <translation>%1 berkas lain juga ditolak.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Membaca %1</translation>
    </message>
    <message>
        <source>Reading %1 basemaps</source>
        <translation>Membaca %1 peta dasar</translation>
    </message>
    <message>
        <source>Pictures with a place on the map (%1)</source>
        <translation>Gambar yang punya letak di peta (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Semua berkas (%1)</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>Cari berkas…</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Di mana %1?</translation>
    </message>
</context>
<context>
    <name>kawasan::BasemapStrip</name>
    <message>
        <source>File not found</source>
        <translation>Berkas tidak ditemukan</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Kepekatan</translation>
    </message>
    <message>
        <source>Opacity of the basemap</source>
        <translation>Kepekatan peta dasar</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Naikkan (Alt+Atas)</translation>
    </message>
    <message>
        <source>Move the basemap up</source>
        <translation>Naikkan peta dasar</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Turunkan (Alt+Bawah)</translation>
    </message>
    <message>
        <source>Move the basemap down</source>
        <translation>Turunkan peta dasar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Ganti nama (F2)</translation>
    </message>
    <message>
        <source>Take the basemap out of the project; its file stays (Delete)</source>
        <translation>Keluarkan peta dasar dari proyek; berkasnya tetap ada (Delete)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Rename basemap</source>
        <translation>Ganti nama peta dasar</translation>
    </message>
    <message>
        <source>Name in legends and sources</source>
        <translation>Nama di keterangan dan sumber</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>Cari berkas…</translation>
    </message>
    <message>
        <source>Take the basemap out of the project</source>
        <translation>Keluarkan peta dasar dari proyek</translation>
    </message>
    <message>
        <source>Show where it lies (Enter, double click)</source>
        <translation>Tunjukkan letaknya (Enter, klik ganda)</translation>
    </message>
    <message>
        <source>Show where the basemap lies</source>
        <translation>Tunjukkan letak peta dasar</translation>
    </message>
</context>
<context>
    <name>kawasan::BasisChoice</name>
    <message>
        <source>as planned</source>
        <translation>menurut rencana</translation>
    </message>
    <message>
        <source>what is finished</source>
        <translation>yang sudah selesai</translation>
    </message>
    <message>
        <source>as the surveys found it</source>
        <translation>menurut pendataan</translation>
    </message>
    <message>
        <source>What the hectares follow</source>
        <translation>Dasar hektare</translation>
    </message>
    <message>
        <source>What the hectares follow, in the table of progress and in the charts</source>
        <translation>Dasar hektare, pada tabel capaian dan pada grafik</translation>
    </message>
</context>
<context>
    <name>kawasan::BesideDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>How it was counted, who said so, what is unclear</source>
        <translation>Bagaimana dihitung, siapa yang menyebut, apa yang belum jelas</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>No photos yet. Add some, or drop files here.</source>
        <translation>Belum ada foto. Tambahkan, atau lepaskan berkas di sini.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan foto</translation>
    </message>
    <message>
        <source>&amp;Remove photo</source>
        <translation>&amp;Hapus foto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>taken %1 at %2</source>
        <translation>diambil %1 pukul %2</translation>
    </message>
    <message>
        <source>place %1; %2</source>
        <translation>lokasi %1; %2</translation>
    </message>
    <message>
        <source>added by %1, %2</source>
        <translation>ditambahkan oleh %1, %2</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Foto tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Tambah foto</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Foto (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Semua berkas (%1)</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Tambah foto…</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Membaca foto…</translation>
    </message>
    <message>
        <source>Pro&amp;gress shown</source>
        <translation>&amp;Kemajuan</translation>
    </message>
    <message>
        <source>Progress shown</source>
        <translation>Kemajuan pada foto</translation>
    </message>
</context>
<context>
    <name>kawasan::BpmMatrixPanel</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>To be
proposed</source>
        <translation>Untuk
diusulkan</translation>
    </message>
    <message>
        <source>Six requirements (%1)</source>
        <translation>Enam persyaratan (%1)</translation>
    </message>
    <message>
        <source>also works that BPM does not pay</source>
        <translation>juga yang tidak dibiayai BPM</translation>
    </message>
    <message>
        <source>No activity is paid by a grant to communities (BPM).</source>
        <translation>Belum ada kegiatan yang dibiayai BPM.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>all activities</source>
        <translation>semua kegiatan</translation>
    </message>
    <message>
        <source>ready to propose: %1</source>
        <translation>siap diusulkan: %1</translation>
    </message>
    <message>
        <source>Double click or Enter opens the field.</source>
        <translation>Klik dua kali atau Enter membuka isiannya.</translation>
    </message>
</context>
<context>
    <name>kawasan::CardOrder</name>
    <message>
        <source>The order is made among %1. Choose one in the table or on the map.</source>
        <translation>Urutan disusun per %1. Pilih salah satu di tabel atau di peta.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>Not slum: no priority</source>
        <translation>Tidak kumuh: tanpa prioritas</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritas %1</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>urutan %1 dari %2</translation>
    </message>
    <message>
        <source>Code and priority</source>
        <translation>Kode dan prioritas</translation>
    </message>
    <message>
        <source>legal / not legal</source>
        <translation>legal / tidak</translation>
    </message>
    <message>
        <source>Other considerations</source>
        <translation>Pertimbangan lain</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>%1, %2 persons/ha</source>
        <translation>%1, %2 jiwa/ha</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Legality of the land</source>
        <translation>Legalitas lahan</translation>
    </message>
    <message>
        <source>What changes the order</source>
        <translation>Yang mengubah urutan</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritas</translation>
    </message>
    <message>
        <source>Not slum by its total: it stands outside the order.</source>
        <translation>Tidak kumuh menurut total nilainya: tidak masuk urutan.</translation>
    </message>
    <message>
        <source>Fill in first: %1.</source>
        <translation>Isi dahulu: %1.</translation>
    </message>
    <message>
        <source>Total %1 → %2 or more</source>
        <translation>Total %1 → %2 atau lebih</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>kurang %1 nilai</translation>
    </message>
    <message>
        <source>Total %1 → %2 or less</source>
        <translation>Total %1 → %2 atau kurang</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>turun %1 nilai</translation>
    </message>
    <message>
        <source>%1 less; then not slum</source>
        <translation>turun %1 nilai; menjadi tidak kumuh</translation>
    </message>
    <message>
        <source>Considerations %1 → %2 or more</source>
        <translation>Pertimbangan %1 → %2 atau lebih</translation>
    </message>
    <message>
        <source>Considerations %1 → %2 or less</source>
        <translation>Pertimbangan %1 → %2 atau kurang</translation>
    </message>
    <message>
        <source>The land becomes legal</source>
        <translation>Lahan menjadi legal</translation>
    </message>
    <message>
        <source>The land becomes not legal</source>
        <translation>Lahan menjadi tidak legal</translation>
    </message>
    <message>
        <source>same order; code %1, handling: %2</source>
        <translation>urutan tetap; kode %1, penanganan: %2</translation>
    </message>
    <message>
        <source>What would make the two swap</source>
        <translation>Yang menukar urutan keduanya</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>volume %1 → %2</source>
        <translation>volume %1 → %2</translation>
    </message>
    <message>
        <source>Chosen by the meeting, %1</source>
        <translation>Ditetapkan rapat, %1</translation>
    </message>
    <message>
        <source>%1: %2, total %3, considerations %4, land %5</source>
        <translation>%1: %2, total %3, pertimbangan lain %4, lahan %5</translation>
    </message>
    <message>
        <source>%1, %2 considerations: %3 of %4 areas</source>
        <translation>%1, pertimbangan lain %2: %3 dari %4 wilayah</translation>
    </message>
    <message>
        <source>May lie here, as something is not filled in:</source>
        <translation>Mungkin juga di sini, karena ada yang belum diisi:</translation>
    </message>
    <message>
        <source>Handling chosen by the planners: %1</source>
        <translation>Penanganan yang dipilih perencana: %1</translation>
    </message>
</context>
<context>
    <name>kawasan::CardPanel</name>
    <message>
        <source>Card of the %1</source>
        <translation>Kartu %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Jelaskan</translation>
    </message>
    <message>
        <source>Open a project to see its areas here.</source>
        <translation>Buka proyek untuk melihat wilayahnya di sini.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kode %1</translation>
    </message>
</context>
<context>
    <name>kawasan::CardSummary</name>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>sebelumnya: %1</translation>
    </message>
    <message>
        <source>%1 aspects</source>
        <translation>%1 aspek</translation>
    </message>
    <message>
        <source>mean percent</source>
        <translation>rata-rata persen</translation>
    </message>
    <message>
        <source>Sectoral mean</source>
        <translation>Rata-rata sektoral</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Luas</translation>
    </message>
    <message>
        <source>Decree (SK)</source>
        <translation>SK</translation>
    </message>
    <message>
        <source>SK %1</source>
        <translation>SK %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Drawn against the decree</source>
        <translation>Selisih gambar terhadap SK</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>urutan %1</translation>
    </message>
    <message>
        <source>Other considerations</source>
        <translation>Pertimbangan lain</translation>
    </message>
    <message>
        <source>Legality of the land</source>
        <translation>Legalitas lahan</translation>
    </message>
    <message>
        <source>none: not slum</source>
        <translation>tidak ada: tidak kumuh</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Penanganan</translation>
    </message>
    <message>
        <source>Not filled in: %1.</source>
        <translation>Belum diisi: %1.</translation>
    </message>
    <message>
        <source>Shares its rank: same priority and total as another area.</source>
        <translation>Urutannya sama: prioritas dan total nilainya sama dengan wilayah lain.</translation>
    </message>
    <message>
        <source>The rank may still change.</source>
        <translation>Urutannya masih dapat berubah.</translation>
    </message>
    <message>
        <source>Zoom here</source>
        <translation>Perbesar ke sini</translation>
    </message>
    <message>
        <source>and %1 more in the list of findings</source>
        <translation>dan %1 lagi di daftar temuan</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Sedang diperiksa …</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Tidak ada temuan.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Reason of the difference: %1</source>
        <translation>Alasan selisih: %1</translation>
    </message>
    <message>
        <source>Missing figures that matter most:</source>
        <translation>Angka belum ada yang paling berpengaruh:</translation>
    </message>
    <message>
        <source>Distance to the next class</source>
        <translation>Jarak ke tingkat berikutnya</translation>
    </message>
    <message>
        <source>Or by the rule: %1</source>
        <translation>Atau menurut aturan: %1</translation>
    </message>
    <message>
        <source>Chosen by the meeting, %1</source>
        <translation>Ditetapkan rapat, %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ke %1</translation>
    </message>
    <message>
        <source>The class is that of %1 RT: the others have no figures yet.</source>
        <translation>Kelas ini menurut %1 RT: yang lain belum punya angka.</translation>
    </message>
    <message>
        <source>Sheet to sign (PDF)…</source>
        <translation>Lembar RT untuk ditandatangani (PDF)…</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>RT without any figure in this survey:</source>
        <translation>RT tanpa angka apa pun dalam pendataan ini:</translation>
    </message>
    <message>
        <source>RT with a draft or an estimate that nobody has confirmed:</source>
        <translation>RT dengan draf atau perkiraan yang belum dipastikan:</translation>
    </message>
    <message>
        <source>provisional, %1</source>
        <translation>sementara, %1</translation>
    </message>
    <message>
        <source>rank %1, provisional</source>
        <translation>urutan %1, sementara</translation>
    </message>
    <message>
        <source>Handling chosen by the planners: %1</source>
        <translation>Penanganan yang dipilih perencana: %1</translation>
    </message>
</context>
<context>
    <name>kawasan::CheapestForm</name>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>To fall below</source>
        <translation>Yang diturunkan</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Yang tetap</translation>
    </message>
    <message>
        <source>Year without budgets</source>
        <translation>Tahun tanpa pagu</translation>
    </message>
    <message>
        <source>Of all works where no year has a budget</source>
        <translation>Untuk semua pekerjaan bila tidak ada tahun yang berpagu</translation>
    </message>
    <message>
        <source>Search at most</source>
        <translation>Cari paling lama</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> detik</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>Pagu per tahun</translation>
    </message>
    <message>
        <source>Money of sources</source>
        <translation>Pagu per sumber</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Rp at most</source>
        <translation>Rp paling banyak</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>All empty: no limit. Once a year or source has an amount, those without one give nothing.</source>
        <translation>Kosong semua: tanpa batas. Begitu satu tahun atau sumber diisi, yang kosong tidak memberi dana.</translation>
    </message>
    <message>
        <source>the whole city</source>
        <translation>seluruh kota</translation>
    </message>
    <message>
        <source>every RT</source>
        <translation>setiap RT</translation>
    </message>
    <message>
        <source>all of the plan</source>
        <translation>seluruh rencana</translation>
    </message>
    <message>
        <source>Figures of a survey are needed first.</source>
        <translation>Perlu angka dari pendataan lebih dahulu.</translation>
    </message>
    <message>
        <source>%1: %2 Write it in digits, for example %3.</source>
        <translation>%1: %2 Tulis dengan angka, misalnya %3.</translation>
    </message>
    <message>
        <source>only what is agreed</source>
        <translation>hanya yang disepakati</translation>
    </message>
    <message>
        <source>All activities that have a year, proposals too</source>
        <translation>Semua kegiatan yang bertahun, termasuk usulan</translation>
    </message>
    <message>
        <source>Activities that are only proposed may be left out</source>
        <translation>Kegiatan yang masih usulan boleh dilepas</translation>
    </message>
    <message>
        <source>The plan of the whole city that stays uses of it first, Rp million: %1.</source>
        <translation>Lebih dulu dipakai rencana seluruh kota yang tetap, Rp juta: %1.</translation>
    </message>
    <message>
        <source>each kelurahan whole</source>
        <translation>setiap kelurahan utuh</translation>
    </message>
    <message>
        <source>each kawasan whole</source>
        <translation>setiap kawasan utuh</translation>
    </message>
</context>
<context>
    <name>kawasan::CheapestHow</name>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>What the work takes off, the RT with the largest failing share first:</source>
        <translation>Yang dikurangi pekerjaan ini, mulai dari RT dengan bagian tidak layak terbesar:</translation>
    </message>
    <message>
        <source>Volume × unit price, shared by year where the money of one year does not suffice:</source>
        <translation>Volume × harga satuan, dibagi per tahun bila dana satu tahun tidak cukup:</translation>
    </message>
    <message>
        <source>%1, value %2 → %3: %4</source>
        <translation>%1, nilai %2 → %3: %4</translation>
    </message>
    <message>
        <source>Works bought for this area, volume × unit price:</source>
        <translation>Pekerjaan untuk wilayah ini, volume × harga satuan:</translation>
    </message>
    <message>
        <source>Nothing is bought for this area.</source>
        <translation>Tidak ada pekerjaan yang diambil untuk wilayah ini.</translation>
    </message>
    <message>
        <source>No work is proposed here.</source>
        <translation>Tidak ada pekerjaan yang diusulkan di sini.</translation>
    </message>
    <message>
        <source>Sum of the costs of these works:</source>
        <translation>Jumlah biaya pekerjaan berikut:</translation>
    </message>
    <message>
        <source>Cost of this step and all before it: those that bring the most hectares for the money come first</source>
        <translation>Biaya langkah ini dan semua langkah sebelumnya: yang menghasilkan hektare terbanyak untuk dananya didahulukan</translation>
    </message>
    <message>
        <source>Verified hectares of the areas that this step and those before it bring below the limit</source>
        <translation>Luas terverifikasi wilayah yang diturunkan ke bawah batas oleh langkah ini dan langkah sebelumnya</translation>
    </message>
    <message>
        <source>Areas that this step and those before it bring below the limit</source>
        <translation>Wilayah yang diturunkan ke bawah batas oleh langkah ini dan langkah sebelumnya</translation>
    </message>
    <message>
        <source>Hectares added by this step (%1 − %2) : its cost (%3 − %4), by million</source>
        <translation>Hektare tambahan langkah ini (%1 − %2) : biayanya (%3 − %4), per juta</translation>
    </message>
    <message>
        <source>Total after the %1 activities that stay: %2. With the works below and the chosen activities of the plan: %3. Where figures are missing it is a range, and its upper end must fall below the limit.</source>
        <translation>Total nilai setelah %1 kegiatan yang tetap: %2. Dengan pekerjaan di bawah ini dan kegiatan rencana yang dipilih: %3. Bila ada angka yang belum ada, nilainya berupa rentang dan ujung atasnya harus turun di bawah batas.</translation>
    </message>
</context>
<context>
    <name>kawasan::CheapestText</name>
    <message>
        <source>What stays of the plan alone costs %1 of the %2 of %3: %4 more than there is.</source>
        <translation>Kegiatan rencana yang tetap saja sudah memakai %1 dari %2 dana %3: lebih %4 dari yang ada.</translation>
    </message>
    <message>
        <source>Of the %1 of %2 what stays of the plan takes %3; %4 are left.</source>
        <translation>Dari %1 dana %2, kegiatan rencana yang tetap memakai %3; tersisa %4.</translation>
    </message>
    <message>
        <source>%1 (%2 and %3 other names)</source>
        <translation>%1 (%2 dan %3 nama lain)</translation>
    </message>
    <message>
        <source>This money is that of the city, so the plan outside of %1 counts too.</source>
        <translation>Dana ini adalah dana seluruh kota, jadi rencana di luar %1 ikut dihitung.</translation>
    </message>
    <message>
        <source>The time was too short to prove that nothing is cheaper; no choice costs less than %1.</source>
        <translation>Waktu tidak cukup untuk membuktikan bahwa tidak ada yang lebih murah; tidak ada pilihan di bawah %1.</translation>
    </message>
    <message>
        <source>Proved: nothing is cheaper.</source>
        <translation>Terbukti: tidak ada yang lebih murah.</translation>
    </message>
    <message>
        <source>in %1: %2, instead of %3</source>
        <translation>di %1: %2, menggantikan %3</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>tanpa %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>dengan %1</translation>
    </message>
    <message>
        <source>Another choice costs just as much: %1.</source>
        <translation>Pilihan lain sama mahalnya: %1.</translation>
    </message>
    <message>
        <source>The next best choice costs %1 more: %2.</source>
        <translation>Pilihan terbaik berikutnya lebih mahal %1: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 dan %2 lainnya</translation>
    </message>
    <message>
        <source>No next best is named: the time was too short to prove which it is.</source>
        <translation>Pilihan terbaik berikutnya tidak disebut: waktunya terlalu singkat untuk membuktikannya.</translation>
    </message>
    <message>
        <source>No next best is named: there is no other choice that does the same for the money there is.</source>
        <translation>Pilihan terbaik berikutnya tidak disebut: tidak ada pilihan lain yang mencapai hal yang sama dengan dana yang ada.</translation>
    </message>
    <message>
        <source>Another choice brings as many hectares for just as much: %1.</source>
        <translation>Ada pilihan lain yang mengurangi hektare yang sama dengan biaya yang sama: %1.</translation>
    </message>
    <message>
        <source>The next best choice that the money pays brings as many hectares and costs %1 more: %2.</source>
        <translation>Pilihan terbaik berikutnya yang terbayar oleh dana mengurangi hektare yang sama dan %1 lebih mahal: %2.</translation>
    </message>
    <message>
        <source>The next best choice that the money pays brings %1 ha less for the same cost: %2.</source>
        <translation>Pilihan terbaik berikutnya yang terbayar oleh dana mengurangi %1 ha lebih sedikit dengan biaya yang sama: %2.</translation>
    </message>
    <message>
        <source>The next best choice that the money pays brings %1 ha less and costs %2 more: %3.</source>
        <translation>Pilihan terbaik berikutnya yang terbayar oleh dana mengurangi %1 ha lebih sedikit dan %2 lebih mahal: %3.</translation>
    </message>
    <message>
        <source>The next best choice that the money pays brings %1 ha less and costs %2 less: %3.</source>
        <translation>Pilihan terbaik berikutnya yang terbayar oleh dana mengurangi %1 ha lebih sedikit dan %2 lebih murah: %3.</translation>
    </message>
    <message>
        <source>What stays of the plan has no cost entered that %1 pays: how much of its %2 it takes is not known.</source>
        <translation>Kegiatan yang tetap belum berbiaya untuk %1: berapa dari %2 yang dipakainya belum diketahui.</translation>
    </message>
    <message>
        <source>%1 RT have no figures, so nobody can say what they need: %2. These areas are judged by their other RT (≈), and have at least the hectares of those (≥).</source>
        <translation>%1 RT belum memiliki angka, sehingga kebutuhannya belum dapat dikatakan: %2. Wilayah itu dinilai dari RT lainnya (≈), dan luasnya paling sedikit luas RT lainnya itu (≥).</translation>
    </message>
    <message>
        <source>Proved for the RT with figures: nothing is cheaper.</source>
        <translation>Terbukti untuk RT yang memiliki angka: tidak ada yang lebih murah.</translation>
    </message>
    <message>
        <source>This is not proved: another choice may cost less, but at least %1 more.</source>
        <translation>Ini belum terbukti: pilihan lain mungkin lebih murah, tetapi tetap paling sedikit %1 lebih mahal.</translation>
    </message>
    <message>
        <source>This is not proved: another choice may be better, but brings at least %1 ha less.</source>
        <translation>Ini belum terbukti: pilihan lain mungkin lebih baik, tetapi tetap paling sedikit %1 ha lebih sedikit.</translation>
    </message>
</context>
<context>
    <name>kawasan::CheapestWay</name>
    <message>
        <source>%1: no figures</source>
        <translation>%1: belum ada angka</translation>
    </message>
    <message>
        <source>%1: figures missing for %2</source>
        <translation>%1: angka belum ada untuk %2</translation>
    </message>
    <message>
        <source>Below the limit of %1 already: %2 areas; brought below it: %3.</source>
        <translation>Sudah di bawah batas %1: %2 wilayah; diturunkan ke bawah batas: %3.</translation>
    </message>
    <message>
        <source>Proposed activities without a cost, not considered: %1.</source>
        <translation>Usulan kegiatan tanpa biaya, tidak diperhitungkan: %1.</translation>
    </message>
    <message>
        <source>Criteria without a price that would help: %1.</source>
        <translation>Kriteria tanpa harga yang akan membantu: %1.</translation>
    </message>
    <message>
        <source>and %1 more areas without figures, in the list of areas</source>
        <translation>dan %1 wilayah lain tanpa angka, lihat daftar wilayah</translation>
    </message>
    <message>
        <source>0 ha cannot be reached: areas that stay at the limit or above it, or may: %1.</source>
        <translation>0 ha tidak dapat dicapai: %1 wilayah tetap atau mungkin tetap pada batas atau di atasnya.</translation>
    </message>
    <message>
        <source>%1 activities of the plan stay; all totals are those after them.</source>
        <translation>%1 kegiatan dalam rencana tetap; semua total adalah total sesudahnya.</translation>
    </message>
    <message>
        <source>What the money pays: %1 ha in %2 areas for %3</source>
        <translation>Yang terbayar: %1 ha di %2 wilayah dengan %3</translation>
    </message>
    <message>
        <source>Without limits of money: %1 ha in %2 areas for %3; %4 are lacking</source>
        <translation>Tanpa batas dana: %1 ha di %2 wilayah dengan %3; kurang %4</translation>
    </message>
    <message>
        <source>0 ha for %1</source>
        <translation>0 ha dengan %1</translation>
    </message>
    <message>
        <source>0 ha is not reached; what can be reached costs %1</source>
        <translation>0 ha tidak tercapai; yang dapat dicapai menelan %1</translation>
    </message>
    <message>
        <source>All that can be reached costs %1; of this %2 are lacking.</source>
        <translation>Semua yang dapat dicapai menelan %1; kurang %2.</translation>
    </message>
    <message>
        <source>Proposed activities of years or sources without an amount, not considered: %1.</source>
        <translation>Usulan kegiatan dari tahun atau sumber yang tidak diberi jumlah, tidak ikut dihitung: %1.</translation>
    </message>
    <message>
        <source>Of this for proposed activities carried out whole: %1, for %2.</source>
        <translation>Di antaranya untuk usulan kegiatan yang dilaksanakan utuh: %1, untuk %2.</translation>
    </message>
    <message>
        <source>0 ha for %1, as far as RT have figures</source>
        <translation>0 ha dengan %1, sejauh RT memiliki angka</translation>
    </message>
</context>
<context>
    <name>kawasan::CheapestWindow</name>
    <message>
        <source>Cheapest way to 0 ha</source>
        <translation>Jalan termurah ke 0 ha</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Kemajuan pencarian</translation>
    </message>
    <message>
        <source>Unit prices…</source>
        <translation>Harga satuan…</translation>
    </message>
    <message>
        <source>Put into the plan</source>
        <translation>Masukkan ke rencana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>What each million buys</source>
        <translation>Hasil setiap juta</translation>
    </message>
    <message>
        <source>Works of the cheapest way</source>
        <translation>Pekerjaan jalan termurah</translation>
    </message>
    <message>
        <source>Areas and their outcome</source>
        <translation>Wilayah dan hasilnya</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sedang mencari…</translation>
    </message>
    <message>
        <source>The plan or its prices changed since; search again.</source>
        <translation>Rencana atau harganya sudah berubah; cari lagi.</translation>
    </message>
    <message>
        <source>Nothing can be put into the plan: the money does not pay for it.</source>
        <translation>Tidak dapat dimasukkan ke rencana: dananya tidak mencukupi.</translation>
    </message>
    <message>
        <source>There are no prices yet: enter them first, only what has a price can be bought.</source>
        <translation>Belum ada harga: isi dahulu, hanya yang berharga dapat dihitung.</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Belum dicari</translation>
    </message>
    <message>
        <source>Choose where and for which money at the left, then press Find. The works are chosen by your own unit prices and the figures of the survey that is shown. Nothing is written until you put it into the plan.</source>
        <translation>Pilih tempat dan dananya di kiri, lalu tekan Cari. Pekerjaan dipilih menurut harga satuan Anda sendiri dan angka pendataan yang ditampilkan. Tidak ada yang ditulis sebelum Anda memasukkannya ke rencana.</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>Mengurangi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Works (%1)</source>
        <translation>Pekerjaan (%1)</translation>
    </message>
    <message>
        <source>%1 (in the plan)</source>
        <translation>%1 (ada di rencana)</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>ha a million</source>
        <translation>ha per juta</translation>
    </message>
    <message>
        <source>%1 activities were put into the plan.</source>
        <translation>%1 kegiatan dimasukkan ke rencana.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>By kawasan and year</source>
        <translation>Per kawasan dan tahun</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Jenis kegiatan</translation>
    </message>
    <message>
        <source>Total
before</source>
        <translation>Total
sebelum</translation>
    </message>
    <message>
        <source>Total
after</source>
        <translation>Total
sesudah</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Year of 0 ha</source>
        <translation>Tahun 0 ha</translation>
    </message>
    <message>
        <source>What the tables show</source>
        <translation>Isi tabel</translation>
    </message>
    <message>
        <source>What the money pays</source>
        <translation>Yang terbayar</translation>
    </message>
    <message>
        <source>Plan without limits of money (%1 lacking)</source>
        <translation>Rencana tanpa batas dana (kurang %1)</translation>
    </message>
    <message>
        <source>Put in what is paid</source>
        <translation>Masukkan yang terbayar</translation>
    </message>
    <message>
        <source>The money does not pay for all of this: choose what the money pays.</source>
        <translation>Dana tidak cukup untuk semua ini: pilih “Yang terbayar”.</translation>
    </message>
    <message>
        <source>Done: %1 activities are in the plan now. Undo takes them out again.</source>
        <translation>Selesai: %1 kegiatan sudah masuk rencana. Urungkan mengeluarkannya lagi.</translation>
    </message>
    <message>
        <source>What is asked for at the left has changed; search again.</source>
        <translation>Isian di kiri sudah berubah; cari lagi.</translation>
    </message>
    <message>
        <source>Year of the budget, as entered with the activity</source>
        <translation>Tahun anggaran, sebagaimana diisikan pada kegiatan</translation>
    </message>
    <message>
        <source>First year in the order of the budgets that still has money for the work; without budgets the year that was asked for</source>
        <translation>Tahun anggaran pertama yang dananya masih cukup untuk pekerjaan ini; tanpa batas dana, tahun yang diminta</translation>
    </message>
    <message>
        <source>Next area, or all chosen</source>
        <translation>Wilayah berikutnya, atau semua yang dipilih</translation>
    </message>
</context>
<context>
    <name>kawasan::ClassChip</name>
    <message>
        <source>Explain the class</source>
        <translation>Jelaskan tingkat kekumuhan</translation>
    </message>
</context>
<context>
    <name>kawasan::ColumnFilterMenu</name>
    <message>
        <source>What is shown</source>
        <translation>Yang ditampilkan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Space or a click: tick · Enter: done</source>
        <translation>Spasi atau klik: centang · Enter: selesai</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Terisi</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Paling sedikit</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
</context>
<context>
    <name>kawasan::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or a number alone.</source>
        <translation>Tidak ditemukan. Coba lebih sedikit kata, atau angka saja.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Langkah %1</translation>
    </message>
    <message>
        <source>Search commands, RT, kawasan, activities</source>
        <translation>Cari perintah, RT, kawasan, kegiatan</translation>
    </message>
    <message>
        <source>Search commands, RT, kawasan, kelurahan, activities</source>
        <translation>Cari perintah, RT, kawasan, kelurahan, kegiatan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>What would make two areas of the ranking swap</source>
        <translation>Apa yang membuat dua wilayah bertukar urutan</translation>
    </message>
    <message>
        <source>choose two rows with Ctrl</source>
        <translation>pilih dua baris dengan Ctrl</translation>
    </message>
    <message>
        <source>Standard table</source>
        <translation>Tabel baku</translation>
    </message>
    <message>
        <source>Page of the plan</source>
        <translation>Halaman rencana</translation>
    </message>
    <message>
        <source>Form of the chosen area</source>
        <translation>Isian wilayah yang dipilih</translation>
    </message>
    <message>
        <source>Profile of the kawasan</source>
        <translation>Profil kawasan</translation>
    </message>
    <message>
        <source>Decrees (SK) of the area</source>
        <translation>SK wilayah</translation>
    </message>
    <message>
        <source>Legality of the land</source>
        <translation>Legalitas lahan</translation>
    </message>
    <message>
        <source>Other considerations</source>
        <translation>Pertimbangan lain</translation>
    </message>
    <message>
        <source>Questionnaire: enter what is good</source>
        <translation>Kuesioner: isi yang baik</translation>
    </message>
    <message>
        <source>Form of the chosen RT</source>
        <translation>Isian RT yang dipilih</translation>
    </message>
</context>
<context>
    <name>kawasan::ComparedFiguresTable</name>
    <message>
        <source>Choose an area in the list to see each of its figures in both rounds.</source>
        <translation>Pilih wilayah di daftar untuk melihat setiap angkanya dalam kedua pendataan.</translation>
    </message>
    <message>
        <source>Only what has changed</source>
        <translation>Hanya yang berubah</translation>
    </message>
    <message>
        <source>Figures of both rounds</source>
        <translation>Angka kedua pendataan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>%
before</source>
        <translation>%
sebelum</translation>
    </message>
    <message>
        <source>%
after</source>
        <translation>%
sesudah</translation>
    </message>
    <message>
        <source>Difference
points</source>
        <translation>Selisih
poin</translation>
    </message>
    <message>
        <source>Value
before</source>
        <translation>Nilai
sebelum</translation>
    </message>
    <message>
        <source>Value
after</source>
        <translation>Nilai
sesudah</translation>
    </message>
    <message>
        <source>Difference
value</source>
        <translation>Selisih
nilai</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 figures changed</source>
        <translation>%1 · %2 dari %3 angka berubah</translation>
    </message>
    <message>
        <source>After less before; only where both rounds know the whole figure over as many RT with figures</source>
        <translation>Sesudah dikurangi sebelum; hanya bila kedua pendataan lengkap untuk angka ini dengan jumlah RT berisi data yang sama</translation>
    </message>
</context>
<context>
    <name>kawasan::ComparisonWindow</name>
    <message>
        <source>Level</source>
        <translation>Satuan</translation>
    </message>
</context>
<context>
    <name>kawasan::CompletenessWindow</name>
    <message>
        <source>Completeness of the figures</source>
        <translation>Kelengkapan angka</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RT with
figures</source>
        <translation>RT dengan
angka</translation>
    </message>
    <message>
        <source>RT
complete</source>
        <translation>RT
lengkap</translation>
    </message>
    <message>
        <source>Figures
there</source>
        <translation>Angka
ada</translation>
    </message>
    <message>
        <source>Complete
%</source>
        <translation>Lengkap
%</translation>
    </message>
    <message>
        <source>Missing figure</source>
        <translation>Angka yang belum ada</translation>
    </message>
    <message>
        <source>RT
without it</source>
        <translation>RT tanpa
angka ini</translation>
    </message>
    <message>
        <source>Narrows the
total by</source>
        <translation>Mempersempit
total</translation>
    </message>
    <message>
        <source>Decides
the class</source>
        <translation>Menentukan
tingkat</translation>
    </message>
    <message>
        <source>&amp;Next RT that lacks something</source>
        <translation>RT &amp;berikutnya yang belum lengkap</translation>
    </message>
    <message>
        <source>There is no survey yet.</source>
        <translation>Belum ada pendataan.</translation>
    </message>
    <message>
        <source>Survey %1</source>
        <translation>Pendataan %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>may decide</source>
        <translation>dapat menentukan</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>%1: no figure is missing</source>
        <translation>%1: semua angka ada</translation>
    </message>
    <message>
        <source>Missing in %1</source>
        <translation>Belum ada di %1</translation>
    </message>
    <message>
        <source>%1 RT have no figures at all</source>
        <translation>%1 RT belum mempunyai angka sama sekali</translation>
    </message>
    <message>
        <source>RT in
draft</source>
        <translation>RT
draf</translation>
    </message>
    <message>
        <source>Figures
estimated</source>
        <translation>Angka
perkiraan</translation>
    </message>
    <message>
        <source>How many points of the range of the total would go if every RT had this figure</source>
        <translation>Berapa poin rentang total nilai yang hilang bila angka ini ada di setiap RT</translation>
    </message>
    <message>
        <source>Whether this figure alone can make the class certain</source>
        <translation>Apakah angka ini saja dapat memastikan tingkatnya</translation>
    </message>
    <message>
        <source>RT of the area in the project</source>
        <translation>RT wilayah ini dalam proyek</translation>
    </message>
    <message>
        <source>RT that have at least one figure in this survey</source>
        <translation>RT yang punya sedikitnya satu angka dalam pendataan ini</translation>
    </message>
    <message>
        <source>Figures entered, of those the rules ask for in all RT of the area</source>
        <translation>Angka yang terisi, dari yang diminta aturan di semua RT wilayah ini</translation>
    </message>
    <message>
        <source>RT whose figures the surveyor calls a draft</source>
        <translation>RT yang angkanya masih draf menurut petugas pendataan</translation>
    </message>
    <message>
        <source>Figures that a cut of an RT divided and nobody has confirmed yet</source>
        <translation>Angka hasil pembagian saat RT dibelah yang belum disahkan</translation>
    </message>
    <message>
        <source>%1 of %2 figures</source>
        <translation>%1 dari %2 angka</translation>
    </message>
    <message>
        <source>no figures at all</source>
        <translation>tanpa angka sama sekali</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>%1 estimated</source>
        <translation>%1 perkiraan</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>RT that lack something:</source>
        <translation>RT yang belum lengkap:</translation>
    </message>
    <message>
        <source>These RT:</source>
        <translation>RT berikut:</translation>
    </message>
    <message>
        <source>RT that have no figure at all in this survey</source>
        <translation>RT yang belum mempunyai angka sama sekali pada pendataan ini</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 dan %2 lagi</translation>
    </message>
    <message>
        <source>All figures of %1</source>
        <translation>Semua angka %1</translation>
    </message>
    <message>
        <source>not in the total</source>
        <translation>tidak masuk total</translation>
    </message>
    <message>
        <source>RT that have every figure the rules ask for, also where some are estimates that nobody has confirmed yet: the last column counts these</source>
        <translation>RT yang semua angkanya ada menurut aturan, juga bila sebagian masih perkiraan yang belum disahkan: kolom terakhir menghitungnya</translation>
    </message>
    <message>
        <source>RT that have other figures in this survey, but not this one</source>
        <translation>RT yang sudah punya angka lain pada pendataan ini, tetapi belum yang ini</translation>
    </message>
    <message>
        <source>Complete; figures to be confirmed: %1</source>
        <translation>Lengkap; angka yang belum dipastikan: %1</translation>
    </message>
    <message>
        <source>The total leaves these RT out, as they have no figure at all:</source>
        <translation>Total tidak memuat RT ini karena belum punya angka sama sekali:</translation>
    </message>
    <message>
        <source>Figures entered : figures the rules ask for × 100; 100 only when none is missing</source>
        <translation>Angka terisi : angka yang diminta aturan × 100; 100 hanya bila tidak ada yang belum ada</translation>
    </message>
    <message>
        <source>Whatever it is, the total stays %1.</source>
        <translation>Berapa pun angkanya, total tetap %1.</translation>
    </message>
    <message>
        <source>Alone it narrows nothing, as another figure is missing too. Total: %1</source>
        <translation>Sendiri tidak mempersempit apa-apa karena angka lain juga belum ada. Total: %1</translation>
    </message>
    <message>
        <source>Total %1; with this figure at best %2: %3 less</source>
        <translation>Total %1; dengan angka ini bisa menjadi %2: hilang %3 nilai</translation>
    </message>
    <message>
        <source>%1 %2: value %3 → %4, %5 less</source>
        <translation>%1 %2: nilai %3 → %4, hilang %5 nilai</translation>
    </message>
    <message>
        <source>RT without it:</source>
        <translation>RT yang belum punya:</translation>
    </message>
</context>
<context>
    <name>kawasan::DashboardWindow</name>
    <message>
        <source>Charts of the plan</source>
        <translation>Grafik rencana</translation>
    </message>
    <message>
        <source>Save as a &amp;picture…</source>
        <translation>Simpan sebagai &amp;gambar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>There are no figures of a survey yet.</source>
        <translation>Angka pendataan belum ada.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>menurut rencana</translation>
    </message>
    <message>
        <source>what is finished</source>
        <translation>yang sudah selesai</translation>
    </message>
    <message>
        <source>as the surveys found it</source>
        <translation>menurut pendataan</translation>
    </message>
    <message>
        <source>Hectares: verified hectares of every %5 whose total is at or above %1, %2; rule (%3) %4. Aspects: sums over the RT. Money: as planned, without cancelled activities.</source>
        <translation>Hektare: luas terverifikasi setiap %5 yang total nilainya %1 ke atas, %2; aturan (%3) %4. Aspek: jumlah seluruh RT. Dana: menurut rencana, tanpa kegiatan yang dibatalkan.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
</context>
<context>
    <name>kawasan::DecreeForm</name>
    <message>
        <source>Number of the decree</source>
        <translation>Nomor SK</translation>
    </message>
    <message>
        <source>Date of the decree</source>
        <translation>Tanggal SK</translation>
    </message>
    <message>
        <source>Hectares in the decree</source>
        <translation>Luas dalam SK, ha</translation>
    </message>
    <message>
        <source>No decree names this area yet.</source>
        <translation>Belum ada SK yang memuat wilayah ini.</translation>
    </message>
    <message>
        <source>Add a decree</source>
        <translation>Tambah SK</translation>
    </message>
    <message>
        <source>New decree</source>
        <translation>SK baru</translation>
    </message>
    <message>
        <source>Decree that counts</source>
        <translation>SK yang berlaku</translation>
    </message>
    <message>
        <source>Earlier decree</source>
        <translation>SK sebelumnya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>for example 12 Oktober 2018</source>
        <translation>misalnya 12 Oktober 2018</translation>
    </message>
    <message>
        <source>A decree of %1 was removed with its files.</source>
        <translation>Sebuah SK untuk %1 dihapus beserta berkasnya.</translation>
    </message>
    <message>
        <source>The decree %1 of %2 was removed with its files.</source>
        <translation>SK %1 untuk %2 dihapus beserta berkasnya.</translation>
    </message>
    <message>
        <source>Far more than the %1 ha that are drawn: are these square metres?</source>
        <translation>Jauh lebih besar daripada %1 ha yang digambar: apakah ini meter persegi?</translation>
    </message>
    <message>
        <source>Decree without a date</source>
        <translation>SK tanpa tanggal</translation>
    </message>
</context>
<context>
    <name>kawasan::DocumentStrip</name>
    <message>
        <source>status not filled in</source>
        <translation>status belum diisi</translation>
    </message>
    <message>
        <source>%1: not entered</source>
        <translation>%1: belum dimasukkan</translation>
    </message>
    <message>
        <source>Plan document…</source>
        <translation>Dokumen rencana…</translation>
    </message>
    <message>
        <source>Enters the document that is missing, or opens the one that lists the activity</source>
        <translation>Memasukkan dokumen yang belum ada, atau membuka dokumen yang memuat kegiatan ini</translation>
    </message>
</context>
<context>
    <name>kawasan::DrawAreaTool</name>
    <message>
        <source>Select the area first, then draw again.</source>
        <translation>Pilih dahulu areanya, lalu gambar lagi.</translation>
    </message>
    <message>
        <source>Click the corners of the RT · borders of neighbours are caught</source>
        <translation>Klik titik sudut RT · batas tetangga ditangkap magnet</translation>
    </message>
    <message>
        <source>Click the corners of the kawasan · borders of RT are caught</source>
        <translation>Klik titik sudut kawasan · batas RT ditangkap magnet</translation>
    </message>
    <message>
        <source>Double click or &lt;b&gt;Enter&lt;/b&gt; closes the area · &lt;b&gt;Backspace&lt;/b&gt; takes the last point back · &lt;b&gt;Shift&lt;/b&gt; follows borders · &lt;b&gt;Esc&lt;/b&gt; gives up</source>
        <translation>Klik ganda atau &lt;b&gt;Enter&lt;/b&gt; menutup bidang · &lt;b&gt;Backspace&lt;/b&gt; membuang titik terakhir · &lt;b&gt;Shift&lt;/b&gt; menelusuri tepi · &lt;b&gt;Esc&lt;/b&gt; batal</translation>
    </message>
</context>
<context>
    <name>kawasan::DrawButton</name>
    <message>
        <source>Draw on the map</source>
        <translation>Gambar di peta</translation>
    </message>
    <message>
        <source>As a &amp;line</source>
        <translation>Sebagai &amp;garis</translation>
    </message>
    <message>
        <source>As a &amp;point</source>
        <translation>Sebagai &amp;titik</translation>
    </message>
    <message>
        <source>As an &amp;area</source>
        <translation>Sebagai &amp;bidang</translation>
    </message>
    <message>
        <source>&amp;Take the drawing away</source>
        <translation>&amp;Hapus gambar</translation>
    </message>
</context>
<context>
    <name>kawasan::DrawWorkTool</name>
    <message>
        <source>Drawn</source>
        <translation>Digambar</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; closes the area · &lt;b&gt;Backspace&lt;/b&gt; one point back · &lt;b&gt;Esc&lt;/b&gt; gives up</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; menutup bidang · &lt;b&gt;Backspace&lt;/b&gt; mundur · &lt;b&gt;Esc&lt;/b&gt; batal</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; ends the line · &lt;b&gt;Backspace&lt;/b&gt; one point back · &lt;b&gt;Esc&lt;/b&gt; gives up</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; mengakhiri garis · &lt;b&gt;Backspace&lt;/b&gt; mundur · &lt;b&gt;Esc&lt;/b&gt; batal</translation>
    </message>
    <message>
        <source>Click where the works are · &lt;b&gt;Esc&lt;/b&gt; goes back</source>
        <translation>Klik letak pekerjaan · &lt;b&gt;Esc&lt;/b&gt; kembali</translation>
    </message>
    <message>
        <source>Click along the works · &lt;b&gt;Esc&lt;/b&gt; goes back</source>
        <translation>Klik sepanjang pekerjaan · &lt;b&gt;Esc&lt;/b&gt; kembali</translation>
    </message>
    <message>
        <source>Click the corners of the works · &lt;b&gt;Esc&lt;/b&gt; goes back</source>
        <translation>Klik titik sudut pekerjaan · &lt;b&gt;Esc&lt;/b&gt; kembali</translation>
    </message>
</context>
<context>
    <name>kawasan::EditionComparisonWindow</name>
    <message>
        <source>percents below 0 and above 100 count as 0 and 100 in the means</source>
        <translation>persen di bawah 0 dan di atas 100 dihitung 0 dan 100 dalam rata-rata</translation>
    </message>
    <message>
        <source>percents below 0 and above 100 count as they are in the means</source>
        <translation>persen di bawah 0 dan di atas 100 dihitung apa adanya dalam rata-rata</translation>
    </message>
    <message>
        <source>percents are rounded to two decimals before</source>
        <translation>persen dibulatkan dua desimal lebih dahulu</translation>
    </message>
    <message>
        <source>Compare editions of the regulation</source>
        <translation>Bandingkan edisi peraturan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>and by</source>
        <translation>dan menurut</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Total
%1</source>
        <translation>Total
%1</translation>
    </message>
    <message>
        <source>Class
%1</source>
        <translation>Tingkat
%1</translation>
    </message>
    <message>
        <source>Both
classes</source>
        <translation>Kedua
tingkat</translation>
    </message>
    <message>
        <source>Stored result
(edition)</source>
        <translation>Hasil tersimpan
(edisi)</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>There is no survey yet.</source>
        <translation>Belum ada pendataan.</translation>
    </message>
    <message>
        <source>Choose two different editions: this is the same one twice.</source>
        <translation>Pilih dua edisi yang berbeda: keduanya kini sama.</translation>
    </message>
    <message>
        <source>%1 by %2, %3 by %4, from the same figures</source>
        <translation>%1 menurut %2, %3 menurut %4, dari angka yang sama</translation>
    </message>
    <message>
        <source>No result was stored for this area.</source>
        <translation>Belum ada hasil tersimpan untuk wilayah ini.</translation>
    </message>
    <message>
        <source>Only areas that are or may be in another class</source>
        <translation>Hanya wilayah yang tingkatnya lain atau mungkin lain</translation>
    </message>
    <message>
        <source>may differ</source>
        <translation>mungkin berbeda</translation>
    </message>
    <message>
        <source>Survey %1, the same figures: %2 of %3 areas are in another class by the other edition; for another %4 it stays open while figures are missing. Totals of the editions cannot be compared: they count other indicators. The project keeps its edition, and stored results keep theirs.</source>
        <translation>Pendataan %1, angka yang sama: %2 dari %3 wilayah masuk tingkat lain menurut edisi yang lain; %4 lagi masih terbuka sampai angkanya yang belum ada terisi. Total antar edisi tidak dapat dibandingkan: indikator yang dihitung berbeda. Proyek tetap memakai edisinya, dan hasil yang sudah tersimpan tetap pada edisinya.</translation>
    </message>
</context>
<context>
    <name>kawasan::EffectsPage</name>
    <message>
        <source>&amp;Take all that fails</source>
        <translation>&amp;Ambil semua yang kurang</translation>
    </message>
    <message>
        <source>Take &amp;nothing</source>
        <translation>&amp;Kosongkan</translation>
    </message>
    <message>
        <source>Volumes in the unit of each criterion. Beside them stands what still fails once all other activities are done.</source>
        <translation>Volume dalam satuan kriterianya. Di sebelahnya tertulis yang masih kurang bila semua kegiatan lain sudah selesai.</translation>
    </message>
    <message>
        <source>Volumes by RT and criterion</source>
        <translation>Volume per RT dan kriteria</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>kurang</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>More than what still fails</source>
        <translation>Lebih dari yang masih kurang</translation>
    </message>
    <message>
        <source>There is no survey yet, so nothing to compare with.</source>
        <translation>Pendataan belum ada, jadi tidak ada pembanding.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways.</source>
        <translation>%1 dapat dibaca dengan dua cara.</translation>
    </message>
    <message>
        <source>The drawing touches it</source>
        <translation>Tersentuh gambar</translation>
    </message>
    <message>
        <source>Proposed from the drawing</source>
        <translation>Diusulkan dari gambar</translation>
    </message>
    <message>
        <source>%1 in %2, needed %3</source>
        <translation>%1 di %2, perlu %3</translation>
    </message>
    <message>
        <source>1 volume is above the need: %1</source>
        <translation>1 volume melebihi kebutuhan: %1</translation>
    </message>
    <message>
        <source>%1 volumes are above the need: %2, and others</source>
        <translation>%1 volume melebihi kebutuhan: %2, dan lainnya</translation>
    </message>
    <message>
        <source>Volumes: %1, RT: %2</source>
        <translation>%1 volume di %2 RT</translation>
    </message>
</context>
<context>
    <name>kawasan::EntryBubble</name>
    <message>
        <source>Two readings. Which one?</source>
        <translation>Dua bacaan. Yang mana?</translation>
    </message>
</context>
<context>
    <name>kawasan::ExplainBubble</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>kawasan::ExplainPanel</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Kembali</translation>
    </message>
    <message>
        <source>Click a figure on the card or in a table: how it was computed, from which parts and by which rule stands here.</source>
        <translation>Klik sebuah angka pada kartu atau tabel: di sini tertulis cara menghitungnya, bagian-bagiannya, dan aturannya.</translation>
    </message>
    <message>
        <source>This area is no longer there.</source>
        <translation>Wilayah ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>This edition does not count this figure.</source>
        <translation>Edisi peraturan ini tidak menghitung angka ini.</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Tutup semua</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Buka semua</translation>
    </message>
</context>
<context>
    <name>kawasan::ExplainedChart</name>
    <message>
        <source>There is no figure here yet.</source>
        <translation>Belum ada angka di sini.</translation>
    </message>
</context>
<context>
    <name>kawasan::FigureDelegate</name>
    <message>
        <source>value %1</source>
        <translation>nilai %1</translation>
    </message>
    <message>
        <source>total stays %1</source>
        <translation>total tetap %1</translation>
    </message>
    <message>
        <source>total %1 → %2</source>
        <translation>total %1 → %2</translation>
    </message>
</context>
<context>
    <name>kawasan::FigureField</name>
    <message>
        <source>Explain the percent</source>
        <translation>Jelaskan persen ini</translation>
    </message>
    <message>
        <source>Explain the value</source>
        <translation>Jelaskan nilai ini</translation>
    </message>
    <message>
        <source>Two readings. Which one?</source>
        <translation>Dua bacaan. Yang mana?</translation>
    </message>
    <message>
        <source>Note and photos (%1)</source>
        <translation>Catatan dan foto (%1)</translation>
    </message>
    <message>
        <source>Note and photos</source>
        <translation>Catatan dan foto</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>perkiraan</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Sahkan</translation>
    </message>
    <message>
        <source>The figure was counted: it is an estimate no more (Ctrl+Enter)</source>
        <translation>Angka ini sudah dihitung: bukan perkiraan lagi (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>good: %1, more than all there is (%2). Correct this number, or first what all there is follows from</source>
        <translation>yang baik: %1, lebih dari seluruhnya (%2). Betulkan angka ini, atau lebih dahulu angka seluruhnya</translation>
    </message>
    <message>
        <source>%1 is less than what was entered of “%2” (%3). Correct that first</source>
        <translation>%1 kurang dari yang dicatat untuk “%2” (%3). Betulkan itu lebih dahulu</translation>
    </message>
</context>
<context>
    <name>kawasan::FigureLink</name>
    <message>
        <source>Explain: %1</source>
        <translation>Jelaskan: %1</translation>
    </message>
</context>
<context>
    <name>kawasan::FiguresForm</name>
    <message>
        <source>Open a project to enter figures.</source>
        <translation>Buka proyek untuk mengisi angka.</translation>
    </message>
    <message>
        <source>There are no RT yet. Draw them on the map or take them in from a file; then their figures are entered here.</source>
        <translation>Belum ada RT. Gambar di peta atau ambil dari berkas; setelah itu angkanya diisi di sini.</translation>
    </message>
    <message>
        <source>The figures of %1 are the sums of its RT. Choose an RT on the map or in the table to enter its figures.</source>
        <translation>Angka %1 adalah jumlah dari RT di dalamnya. Pilih satu RT di peta atau di tabel untuk mengisi angkanya.</translation>
    </message>
    <message>
        <source>Choose an RT on the map or in the table to enter its figures.</source>
        <translation>Pilih satu RT di peta atau di tabel untuk mengisi angkanya.</translation>
    </message>
    <message>
        <source>100 % = %1: %2</source>
        <translation>100 % = %1: %2</translation>
    </message>
    <message>
        <source>survey %1</source>
        <translation>pendataan %1</translation>
    </message>
    <message>
        <source>old</source>
        <translation>lama</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation>%1 dari %2 angka terisi</translation>
    </message>
    <message>
        <source>Enter goes to the next field, Esc takes back what was typed.</source>
        <translation>Enter pindah ke isian berikutnya, Esc membatalkan yang diketik.</translation>
    </message>
    <message>
        <source>The whole of which the indicators below are parts.</source>
        <translation>Keseluruhan yang menjadi 100 % bagi indikator di bawahnya.</translation>
    </message>
    <message>
        <source>Total and class</source>
        <translation>Total nilai dan tingkat kekumuhan</translation>
    </message>
    <message>
        <source>Bases: what 100 % is</source>
        <translation>Dasar: yang menjadi 100 %</translation>
    </message>
    <message>
        <source>No other RT lacks a figure.</source>
        <translation>Tidak ada RT lain yang angkanya belum ada.</translation>
    </message>
    <message>
        <source>A block of several rows and columns belongs into the table; here one column fits.</source>
        <translation>Blok beberapa baris dan kolom ditempel di tabel; di sini hanya satu kolom.</translation>
    </message>
    <message>
        <source>Next incomplete RT</source>
        <translation>RT belum lengkap berikutnya</translation>
    </message>
    <message>
        <source>enter this first</source>
        <translation>isi ini dulu</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>gagal: %1</translation>
    </message>
    <message>
        <source>Enter what fails</source>
        <translation>Isi yang tidak memenuhi</translation>
    </message>
    <message>
        <source>Enter what is good (questionnaire)</source>
        <translation>Isi yang baik (kuesioner)</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>Yang diisikan</translation>
    </message>
    <message>
        <source>A column is pasted where what fails is entered: choose that above the fields first.</source>
        <translation>Satu kolom ditempel di tempat mengisi yang tidak memenuhi: pilih itu dulu di atas isian.</translation>
    </message>
    <message>
        <source>Photos of the RT</source>
        <translation>Foto RT</translation>
    </message>
    <message>
        <source>As drawn: %1</source>
        <translation>Menurut gambar: %1</translation>
    </message>
    <message>
        <source>By the same rule with what is typed and not written yet: %1</source>
        <translation>Menurut aturan yang sama, dengan yang sedang diketik dan belum ditulis: %1</translation>
    </message>
    <message>
        <source>Figures that the rule asks for: %1. Missing: %2.</source>
        <translation>Angka yang diminta aturan: %1. Belum ada: %2.</translation>
    </message>
    <message>
        <source>fails: %1, more than the %2 there are; please check</source>
        <translation>gagal: %1, lebih dari %2 yang ada; mohon diperiksa</translation>
    </message>
    <message>
        <source>What is pasted begins with the name of an RT: paste it into the table, or its amounts alone here.</source>
        <translation>Yang ditempel diawali nama RT: tempel ke tabel, atau angkanya saja di sini.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>What is good stayed as it was; what fails followed: %1.</source>
        <translation>Yang baik tetap; yang gagal mengikuti: %1.</translation>
    </message>
</context>
<context>
    <name>kawasan::FilesList</name>
    <message>
        <source>Add a file…</source>
        <translation>Tambah berkas…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan ke…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keeps a document, table or picture of at most %1 MB in the project</source>
        <translation>Dokumen, tabel, atau gambar paling besar %1 MB disimpan dalam proyek</translation>
    </message>
    <message>
        <source>Opens a copy that cannot be changed (Enter)</source>
        <translation>Membuka salinan yang tidak dapat diubah (Enter)</translation>
    </message>
    <message>
        <source>Removes the file from the project; undo brings it back (Delete)</source>
        <translation>Menghapus berkas dari proyek; urungkan mengembalikannya (Delete)</translation>
    </message>
    <message>
        <source>Kind of the file</source>
        <translation>Jenis berkas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>Belum ada berkas.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Tambah berkas</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumen (%1)</translation>
    </message>
    <message>
        <source>Save the file elsewhere</source>
        <translation>Simpan berkas ke tempat lain</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>diambil %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>ditambahkan %1</translation>
    </message>
</context>
<context>
    <name>kawasan::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Area concerned</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Penerimaan</translation>
    </message>
</context>
<context>
    <name>kawasan::FindingsPanel</name>
    <message>
        <source>Errors: %1</source>
        <translation>Kesalahan: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Peringatan: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Sedang diperiksa …</translation>
    </message>
    <message>
        <source>Open a project to see what the checks find.</source>
        <translation>Buka proyek untuk melihat temuan pemeriksaan.</translation>
    </message>
    <message>
        <source>The checks are running.</source>
        <translation>Pemeriksaan sedang berjalan.</translation>
    </message>
    <message>
        <source>None of the findings is shown with this filter.</source>
        <translation>Tidak ada temuan yang cocok dengan saringan ini.</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Pemeriksaan tidak menemukan apa pun.</translation>
    </message>
    <message>
        <source>Zoom here</source>
        <translation>Perbesar ke sini</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Tarik penerimaan</translation>
    </message>
    <message>
        <source>Choose a finding to see what the rule wants and what can be done.</source>
        <translation>Pilih temuan untuk melihat apa yang diminta aturan dan apa yang dapat dilakukan.</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Terima temuan</translation>
    </message>
    <message>
        <source>Why is this right as it is?</source>
        <translation>Mengapa keadaan ini sudah benar?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Area or word</source>
        <translation>Wilayah atau kata</translation>
    </message>
    <message>
        <source>Show only findings with this area or word</source>
        <translation>Tampilkan hanya temuan dengan wilayah atau kata ini</translation>
    </message>
    <message>
        <source>Split by kawasan</source>
        <translation>Belah menurut kawasan</translation>
    </message>
    <message>
        <source>With accepted ones (%1)</source>
        <translation>Diterima (%1)</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Terima…</translation>
    </message>
    <message>
        <source>Only those alike (%1)</source>
        <translation>Hanya yang serupa (%1)</translation>
    </message>
    <message>
        <source>Cut at the edge of the kawasan</source>
        <translation>Potong di tepi kawasan</translation>
    </message>
    <message>
        <source>Open the figure</source>
        <translation>Buka angkanya</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Buka isiannya</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Bentuk ulang</translation>
    </message>
    <message>
        <source>Open the activity</source>
        <translation>Buka kegiatan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Counts in %1</source>
        <translation>Dihitung di %1</translation>
    </message>
    <message>
        <source>Counts in both, once in every sum</source>
        <translation>Dihitung di keduanya, sekali dalam setiap jumlah</translation>
    </message>
    <message>
        <source>There is no survey yet, so no figures can be checked; the checks of what is drawn found nothing. Begin with “New survey” in the menu Data.</source>
        <translation>Belum ada pendataan, jadi belum ada angka yang bisa diperiksa; pemeriksaan gambar tidak menemukan apa-apa. Mulailah dengan “Pendataan baru” di menu Data.</translation>
    </message>
</context>
<context>
    <name>kawasan::FollowUpDialog</name>
    <message>
        <source>Add a follow-up line</source>
        <translation>Tambah butir tindak lanjut</translation>
    </message>
    <message>
        <source>Change a follow-up line</source>
        <translation>Ubah butir tindak lanjut</translation>
    </message>
    <message>
        <source>17-5-2024</source>
        <translation>17-5-2024</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Judul rapat</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Tanggal rapat</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Yang disepakati</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Rapat baru…</translation>
    </message>
    <message>
        <source>A new meeting needs a title.</source>
        <translation>Rapat baru perlu judul.</translation>
    </message>
    <message>
        <source>Say what was agreed.</source>
        <translation>Tulis apa yang disepakati.</translation>
    </message>
    <message>
        <source>It cannot be due before the meeting.</source>
        <translation>Batas waktu tidak boleh sebelum rapat.</translation>
    </message>
</context>
<context>
    <name>kawasan::FollowUpPanel</name>
    <message>
        <source>Add line…</source>
        <translation>Tambah butir…</translation>
    </message>
    <message>
        <source>Record status…</source>
        <translation>Catat status…</translation>
    </message>
    <message>
        <source>Changes the chosen line (Enter)</source>
        <translation>Mengubah butir yang dipilih (Enter)</translation>
    </message>
    <message>
        <source>Adds how far the chosen line is; what was recorded before stays (Space)</source>
        <translation>Menambah catatan sejauh mana butir yang dipilih; catatan sebelumnya tetap (Spasi)</translation>
    </message>
    <message>
        <source>Removes the chosen line; undo brings it back (Delete)</source>
        <translation>Menghapus butir yang dipilih; urungkan mengembalikannya (Delete)</translation>
    </message>
    <message>
        <source>Follow-up lines of all meetings</source>
        <translation>Butir tindak lanjut semua rapat</translation>
    </message>
    <message>
        <source>No follow-up lines yet. After a meeting, add what was agreed: the item, who is responsible and when it is due.</source>
        <translation>Belum ada butir tindak lanjut. Seusai rapat, tambahkan apa yang disepakati: butirnya, siapa penanggung jawabnya, dan kapan tenggatnya.</translation>
    </message>
    <message>
        <source>Follow-up (%1)</source>
        <translation>Tindak lanjut (%1)</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>terlambat: %1</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Rapat…</translation>
    </message>
    <message>
        <source>Changes the meeting of the chosen line for all its lines, and shows its files</source>
        <translation>Mengubah rapat dari baris yang dipilih untuk semua barisnya, dan menampilkan berkasnya</translation>
    </message>
</context>
<context>
    <name>kawasan::FollowUpStatusDialog</name>
    <message>
        <source>Record the status</source>
        <translation>Catat status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Nothing was recorded yet: the line is open.</source>
        <translation>Belum ada catatan: butir ini masih terbuka.</translation>
    </message>
    <message>
        <source>17-5-2024</source>
        <translation>17-5-2024</translation>
    </message>
    <message>
        <source>A status has a date.</source>
        <translation>Status perlu tanggal.</translation>
    </message>
</context>
<context>
    <name>kawasan::FundingPage</name>
    <message>
        <source>Tick who pays. An amount that is left empty is not known; it is never taken as 0.</source>
        <translation>Centang yang membiayai. Jumlah yang dikosongkan berarti belum ada; tidak pernah dianggap 0.</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Planned, Rp</source>
        <translation>Rencana, Rp</translation>
    </message>
    <message>
        <source>Realised, Rp</source>
        <translation>Realisasi, Rp</translation>
    </message>
    <message>
        <source>Nobody is named who pays.</source>
        <translation>Belum ada sumber dana.</translation>
    </message>
    <message>
        <source>Planned %1, realised %2</source>
        <translation>Rencana %1, realisasi %2</translation>
    </message>
</context>
<context>
    <name>kawasan::HandTool</name>
    <message>
        <source>Drag moves the map · wheel zooms · double click comes nearer</source>
        <translation>Seret menggeser peta · roda memperbesar · klik ganda mendekat</translation>
    </message>
</context>
<context>
    <name>kawasan::HectareChart</name>
    <message>
        <source>Slum hectares towards 0</source>
        <translation>Hektare kumuh menuju 0</translation>
    </message>
    <message>
        <source>There are no figures of a survey yet.</source>
        <translation>Angka pendataan belum ada.</translation>
    </message>
    <message>
        <source>%1 opening</source>
        <translation>%1 awal</translation>
    </message>
    <message>
        <source>%1, end of year</source>
        <translation>%1, akhir tahun</translation>
    </message>
    <message>
        <source>Slum, class not sure yet</source>
        <translation>Tingkat belum pasti</translation>
    </message>
    <message>
        <source>Not sure whether slum</source>
        <translation>Belum pasti kumuh</translation>
    </message>
    <message>
        <source>Left by rule (%1)</source>
        <translation>Sisa menurut aturan (%1)</translation>
    </message>
</context>
<context>
    <name>kawasan::HelpDialog</name>
    <message>
        <source>Keys and first steps</source>
        <translation>Tombol dan langkah awal</translation>
    </message>
    <message>
        <source>From a basemap to the printed sheet</source>
        <translation>Dari peta dasar sampai lembar peta tercetak</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>kawasan::HistoryPanel</name>
    <message>
        <source>History (%1)</source>
        <translation>Riwayat (%1)</translation>
    </message>
    <message>
        <source>Go forward to here</source>
        <translation>Maju ke sini</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Kembali ke sini</translation>
    </message>
    <message>
        <source>This is the present state.</source>
        <translation>Ini keadaan sekarang.</translation>
    </message>
    <message>
        <source>This state can no longer be reached.</source>
        <translation>Keadaan ini tidak dapat dicapai lagi.</translation>
    </message>
    <message>
        <source>Only %1 of the edits after it can be undone.</source>
        <translation>Hanya %1 suntingan sesudahnya yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>Mark version</source>
        <translation>Tandai versi</translation>
    </message>
    <message>
        <source>Name of the version, for example the meeting it is for:</source>
        <translation>Nama versi, misalnya rapat yang memakainya:</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tandai</translation>
    </message>
    <message>
        <source>Mark version…</source>
        <translation>Tandai versi…</translation>
    </message>
    <message>
        <source>Edits it does again: %1</source>
        <translation>Mengulangi %1 suntingan</translation>
    </message>
    <message>
        <source>Edits it takes back: %1</source>
        <translation>Mengurungkan %1 suntingan</translation>
    </message>
    <message>
        <source>Edits done again: %1, up to: %2</source>
        <translation>%1 suntingan diulangi, sampai: %2</translation>
    </message>
    <message>
        <source>Edits undone: %1, back to: %2</source>
        <translation>%1 suntingan diurungkan, kembali ke: %2</translation>
    </message>
    <message>
        <source>Edits that could be undone: %1; what was done before them stays. State wanted: %2</source>
        <translation>Hanya %1 suntingan dapat diurungkan; yang sebelumnya tetap. Keadaan yang diminta: %2</translation>
    </message>
    <message>
        <source>Number of the minutes, where there are some</source>
        <translation>Nomor berita acara, bila ada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
</context>
<context>
    <name>kawasan::HoleTool</name>
    <message>
        <source>Click the corners of what does not belong to the selected area: school, field, cemetery</source>
        <translation>Klik titik sudut bagian yang bukan milik area terpilih: sekolah, sawah, makam</translation>
    </message>
    <message>
        <source>Double click or &lt;b&gt;Enter&lt;/b&gt; cuts the hole · &lt;b&gt;Backspace&lt;/b&gt; takes the last point back · &lt;b&gt;Esc&lt;/b&gt; gives up</source>
        <translation>Klik ganda atau &lt;b&gt;Enter&lt;/b&gt; memotong lubang · &lt;b&gt;Backspace&lt;/b&gt; membuang titik terakhir · &lt;b&gt;Esc&lt;/b&gt; batal</translation>
    </message>
    <message>
        <source>Hole</source>
        <translation>Lubang</translation>
    </message>
</context>
<context>
    <name>kawasan::ImportColumnsPage</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul kolom</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Isi sel</translation>
    </message>
    <message>
        <source>Is taken as</source>
        <translation>Dibaca sebagai</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– tidak dipakai –</translation>
    </message>
    <message>
        <source>A table with these headings was taken in before: the columns are the same as then. Change what is wrong; it is remembered.</source>
        <translation>Tabel dengan judul kolom ini pernah diambil: kolomnya sama seperti waktu itu. Ubah yang keliru; pilihannya diingat.</translation>
    </message>
    <message>
        <source>Say what each column is. What you choose is remembered for the next table with these headings.</source>
        <translation>Sebutkan arti setiap kolom. Pilihannya diingat untuk tabel berikutnya dengan judul kolom yang sama.</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Arti kolom %1</translation>
    </message>
    <message>
        <source>No column says which RT a row is.</source>
        <translation>Tidak ada kolom yang menyebut RT.</translation>
    </message>
    <message>
        <source>No column holds figures.</source>
        <translation>Tidak ada kolom yang berisi angka.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolom berkas</translation>
    </message>
    <message>
        <source>square metres, divided by 10,000</source>
        <translation>meter persegi, dibagi 10.000</translation>
    </message>
    <message>
        <source>No column names the &amp;kelurahan. All rows are of</source>
        <translation>Tidak ada kolom yang menyebut kelu&amp;rahan. Semua baris di</translation>
    </message>
    <message>
        <source>name of the sheet</source>
        <translation>nama lembar</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>sel %1</translation>
    </message>
    <message>
        <source>– not said –</source>
        <translation>– tidak disebut –</translation>
    </message>
    <message>
        <source>kilometres, times 1,000</source>
        <translation>kilometer, dikalikan 1.000</translation>
    </message>
    <message>
        <source>No column names the &amp;kelurahan; lines between the rows do. The first rows are of</source>
        <translation>Tidak ada kolom yang menyebut &amp;kelurahan; baris di antaranya menyebutnya. Baris pertama di</translation>
    </message>
    <message>
        <source>compared with volume and base, not taken</source>
        <translation>dibandingkan dengan volume dan angka dasar, tidak diambil</translation>
    </message>
    <message>
        <source>not taken without asking: no volume</source>
        <translation>tidak diambil tanpa ditanya: tanpa volume</translation>
    </message>
    <message>
        <source>Two columns are taken as “%1”.</source>
        <translation>Dua kolom dibaca sebagai “%1”.</translation>
    </message>
</context>
<context>
    <name>kawasan::ImportFilePage</name>
    <message>
        <source>Another &amp;file…</source>
        <translation>Be&amp;rkas lain…</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Sesuai isi berkas</translation>
    </message>
    <message>
        <source>Comma (1.250,5)</source>
        <translation>Koma (1.250,5)</translation>
    </message>
    <message>
        <source>Point (1,250.5)</source>
        <translation>Titik (1,250.5)</translation>
    </message>
    <message>
        <source>Name of the new survey</source>
        <translation>Nama pendataan baru</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Lem&amp;bar</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>&amp;Judul kolom di baris</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>Tanda desi&amp;mal</translation>
    </message>
    <message>
        <source>The figures belong to s&amp;urvey</source>
        <translation>Angka untuk &amp;pendataan</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Tahun</translation>
    </message>
    <message>
        <source>Click the row that holds the headings. Cells are shown as the file stores them.</source>
        <translation>Klik baris yang berisi judul kolom. Sel ditampilkan seperti tersimpan di berkas.</translation>
    </message>
    <message>
        <source>RT found in the form (%1)</source>
        <translation>RT dari formulir (%1)</translation>
    </message>
    <message>
        <source>%1, joined with %2</source>
        <translation>%1, digabung dengan %2</translation>
    </message>
    <message>
        <source>(the only one)</source>
        <translation>(satu-satunya)</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Pendataan baru</translation>
    </message>
    <message>
        <source>Write the name of the new survey, for example Baseline 2019.</source>
        <translation>Tulis nama pendataan baru, misalnya Baseline 2019.</translation>
    </message>
    <message>
        <source>RT found in the form, after the works (%1)</source>
        <translation>RT dalam formulir, sesudah penanganan (%1)</translation>
    </message>
    <message>
        <source>&amp;Codes and results by</source>
        <translation>Kode dan &amp;hasil menurut</translation>
    </message>
    <message>
        <source>proposed: the codes or filed classes of the file follow it</source>
        <translation>diusulkan: kode atau tingkat kekumuhan di berkas mengikutinya</translation>
    </message>
    <message>
        <source>More figures of these RT stand on the sheet %1, which belongs to this one. To take them in as well, choose it under Sheet; the figures of this one come with it.</source>
        <translation>Angka lain dari RT ini ada di lembar %1, yang menjadi bagian lembar ini. Supaya ikut diambil, pilih lembar itu di isian Lembar; angka lembar ini ikut masuk bersamanya.</translation>
    </message>
    <message>
        <source>Other figures of these RT stand on the sheet %1. One sheet is taken in at a time: take that one in afterwards.</source>
        <translation>Angka lain dari RT ini ada di lembar %1. Satu kali ambil hanya satu lembar: ambil lembar itu sesudahnya.</translation>
    </message>
</context>
<context>
    <name>kawasan::ImportMatchPage</name>
    <message>
        <source>&amp;Make kelurahan, kawasan and RT that the project does not have</source>
        <translation>&amp;Buat kelurahan, kawasan, dan RT yang belum ada di proyek</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>Terima &amp;semua usulan</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Di berkas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>Baca sebagai</translation>
    </message>
    <message>
        <source>Every row of the file has its RT</source>
        <translation>Setiap baris berkas ada RT-nya</translation>
    </message>
    <message>
        <source>In the file, but not in the project (%1)</source>
        <translation>Ada di berkas, tidak ada di proyek (%1)</translation>
    </message>
    <message>
        <source>In the project, but not in the file (%1)</source>
        <translation>Ada di proyek, tidak ada di berkas (%1)</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, baris %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Arti %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Baru: %1</translation>
    </message>
    <message>
        <source>%1; similar: %2</source>
        <translation>%1; mirip: %2</translation>
    </message>
    <message>
        <source>RT of the project without a row</source>
        <translation>RT proyek yang tidak ada barisnya</translation>
    </message>
    <message>
        <source>Names of the file without an area</source>
        <translation>Nama di berkas yang tidak ada wilayahnya</translation>
    </message>
    <message>
        <source>The first %1 are listed; settle these and the next ones follow.</source>
        <translation>%1 yang pertama ditampilkan; setelah ini diselesaikan, berikutnya menyusul.</translation>
    </message>
    <message>
        <source>The sheet has no rows to take in</source>
        <translation>Lembar ini tidak punya baris untuk diambil</translation>
    </message>
    <message>
        <source>Rows refused whole: %1 of %2; the preview says why</source>
        <translation>%1 dari %2 baris ditolak seluruhnya; alasannya ada di pratinjau</translation>
    </message>
    <message>
        <source>Rows that do not say which RT they are: %1</source>
        <translation>%1 baris tidak menyebut RT-nya</translation>
    </message>
</context>
<context>
    <name>kawasan::ImportPreviewModel</name>
    <message>
        <source>in the project so far: %1</source>
        <translation>di proyek sampai sekarang: %1</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>tidak diambil: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>moved back: %1</source>
        <translation>setelah digeser kembali: %1</translation>
    </message>
</context>
<context>
    <name>kawasan::ImportPreviewPage</name>
    <message>
        <source>All rows</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Baris bermasalah</translation>
    </message>
    <message>
        <source>Rows with differences</source>
        <translation>Baris yang berbeda</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolom berkas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>&amp;Save what is refused…</source>
        <translation>&amp;Simpan yang ditolak…</translation>
    </message>
    <message>
        <source>(whole row)</source>
        <translation>(seluruh baris)</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>tidak diambil: %1</translation>
    </message>
    <message>
        <source>Move %1 &amp;rows back that are shifted by a column</source>
        <translation>&amp;Geser kembali %1 baris yang bergeser satu kolom</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Baris berkas</translation>
    </message>
    <message>
        <source>Cells and rows to look at</source>
        <translation>Sel dan baris yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Baris yang ditampilkan</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 dan %2 lainnya</translation>
    </message>
    <message>
        <source>add up per RT; not known where a row is empty</source>
        <translation>jumlahkan per RT; belum diketahui bila ada baris kosong</translation>
    </message>
    <message>
        <source>add up per RT what is filled in</source>
        <translation>jumlahkan per RT yang terisi saja</translation>
    </message>
    <message>
        <source>There is no difference from the project.</source>
        <translation>Tidak ada perbedaan dengan proyek.</translation>
    </message>
    <message>
        <source>%1 r&amp;ows are of %2 RT:</source>
        <translation>%1 baris adalah &amp;milik %2 RT:</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>pilih…</translation>
    </message>
    <message>
        <source>take the first row of each alone</source>
        <translation>ambil baris pertama saja</translation>
    </message>
    <message>
        <source>column %1 without heading</source>
        <translation>kolom %1 tanpa judul</translation>
    </message>
    <message>
        <source>Square metres, divided by 10,000 to hectares: %1</source>
        <translation>Meter persegi, dibagi 10.000 menjadi hektare: %1</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Kolom yang tidak dipakai: %1</translation>
    </message>
    <message>
        <source>Kelurahan of all rows: %1</source>
        <translation>Kelurahan semua baris: %1</translation>
    </message>
    <message>
        <source>Take areas that look like s&amp;quare metres as hectares (%1)</source>
        <translation>Baca luas yang tampaknya meter &amp;persegi sebagai hektare (%1)</translation>
    </message>
    <message>
        <source>from row %1 on %2</source>
        <translation>mulai baris %1: %2</translation>
    </message>
    <message>
        <source>Kelurahan of the rows: %1</source>
        <translation>Kelurahan baris-barisnya: %1</translation>
    </message>
    <message>
        <source>Kilometres, times 1,000 to metres: %1</source>
        <translation>Kilometer, dikalikan 1.000 menjadi meter: %1</translation>
    </message>
    <message>
        <source>Rows that go into survey %3: %1 of %2.</source>
        <translation>%1 dari %2 baris masuk ke pendataan %3.</translation>
    </message>
    <message>
        <source>Rows added up: %1, to RT: %2.</source>
        <translation>%1 baris dijumlahkan menjadi %2 RT.</translation>
    </message>
    <message>
        <source>New RT: %1.</source>
        <translation>%1 RT baru.</translation>
    </message>
    <message>
        <source>Figures that differ from the project: %1.</source>
        <translation>%1 angka berbeda dengan proyek.</translation>
    </message>
    <message>
        <source>Cells or rows refused: %1.</source>
        <translation>%1 sel atau baris ditolak.</translation>
    </message>
    <message>
        <source>Rows without an RT: %1.</source>
        <translation>%1 baris tanpa RT.</translation>
    </message>
    <message>
        <source>Rows of totals left aside: %1.</source>
        <translation>%1 baris jumlah dilewati.</translation>
    </message>
    <message>
        <source>Cells or rows to be looked at: %1.</source>
        <translation>%1 sel atau baris perlu dilihat.</translation>
    </message>
    <message>
        <source>Take rows that look shi&amp;fted as they stand (%1)</source>
        <translation>Ambil %1 baris yang &amp;tampak bergeser apa adanya</translation>
    </message>
    <message>
        <source>Work out volumes from their &amp;percents and bases, as estimates (rows: %1)</source>
        <translation>Hitung volume %1 baris dari p&amp;ersen dan angka dasarnya, sebagai perkiraan</translation>
    </message>
    <message>
        <source>Take volumes that look like &amp;percents as shares of their base (rows: %1)</source>
        <translation>Baca volume %1 baris yang tampaknya p&amp;ersen sebagai bagian dari jumlahnya</translation>
    </message>
    <message>
        <source>Rows that end early: %1.</source>
        <translation>Baris yang berakhir terlalu awal: %1.</translation>
    </message>
    <message>
        <source>not used: it stands for none of the figures of an RT</source>
        <translation>tidak dipakai: bukan salah satu angka RT</translation>
    </message>
    <message>
        <source>Take away figures of the project whose cell in the file is &amp;empty (%1)</source>
        <translation>Hapus angka proyek yang selnya k&amp;osong di berkas (%1)</translation>
    </message>
    <message>
        <source>Filled cells on sheets that are not read: %1.</source>
        <translation>Sel terisi di lembar yang tidak dibaca: %1.</translation>
    </message>
    <message>
        <source>(whole sheet)</source>
        <translation>(seluruh lembar)</translation>
    </message>
    <message>
        <source>filled cells: %1</source>
        <translation>sel terisi: %1</translation>
    </message>
    <message>
        <source>%1, in the project so far: %2</source>
        <translation>%1, di proyek sampai sekarang: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
</context>
<context>
    <name>kawasan::ImportState</name>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan or desa</source>
        <translation>Kelurahan atau desa</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Kampung</source>
        <translation>Kampung</translation>
    </message>
    <message>
        <source>RT and RW</source>
        <translation>RT dan RW</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Part of an RT</source>
        <translation>Bagian RT</translation>
    </message>
    <message>
        <source>Total value as filed</source>
        <translation>Total nilai menurut berkas</translation>
    </message>
    <message>
        <source>Class as filed</source>
        <translation>Tingkat kekumuhan menurut berkas</translation>
    </message>
    <message>
        <source>%1 value: %2</source>
        <translation>%1 nilai: %2</translation>
    </message>
    <message>
        <source>%1 percent: %2</source>
        <translation>%1 persen: %2</translation>
    </message>
    <message>
        <source>%1 volume (%3): %2</source>
        <translation>%1 volume (%3): %2</translation>
    </message>
    <message>
        <source>known heading</source>
        <translation>judul dikenal</translation>
    </message>
    <message>
        <source>heading may mean this; please check</source>
        <translation>mungkin ini artinya; periksa</translation>
    </message>
    <message>
        <source>almost a known heading; please check</source>
        <translation>mirip judul yang dikenal; periksa</translation>
    </message>
    <message>
        <source>the cells look like it; please check</source>
        <translation>isi selnya tampak begitu; periksa</translation>
    </message>
    <message>
        <source>Which figures are estimates</source>
        <translation>Angka mana yang perkiraan</translation>
    </message>
    <message>
        <source>City or regency</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
</context>
<context>
    <name>kawasan::ImportWindow</name>
    <message>
        <source>Take in figures</source>
        <translation>Ambil angka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Lanjut</translation>
    </message>
    <message>
        <source>1  File and survey</source>
        <translation>1  Berkas dan pendataan</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Kolom</translation>
    </message>
    <message>
        <source>3  Names</source>
        <translation>3  Nama</translation>
    </message>
    <message>
        <source>4  Preview</source>
        <translation>4  Pratinjau</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Ambil</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Be&amp;rkas lain…</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Membaca %1 …</translation>
    </message>
    <message>
        <source>Save what is refused</source>
        <translation>Simpan yang ditolak</translation>
    </message>
    <message>
        <source>%1-refused.csv</source>
        <translation>%1-ditolak.csv</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: see the message in the window.</source>
        <translation>Tidak ada yang diubah: lihat pesan di jendela.</translation>
    </message>
    <message>
        <source>row %1, %2: %3 – %4</source>
        <translation>baris %1, %2: %3 – %4</translation>
    </message>
    <message>
        <source>row %1: %2 – %3</source>
        <translation>baris %1: %2 – %3</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>No row below the headings holds figures, so there is nothing to take in.</source>
        <translation>Tidak ada baris berisi angka di bawah judul kolom, jadi tidak ada yang diambil.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.xls *.json)</source>
        <translation>Tabel (*.csv *.xlsx *.ods *.xls *.json)</translation>
    </message>
    <message>
        <source>A row of the file is less than an RT: choose how the rows become its figures.</source>
        <translation>Satu baris berkas lebih kecil dari satu RT: pilih cara menjadikannya angka RT.</translation>
    </message>
    <message>
        <source>%1: no difference from survey %2, so nothing was changed.</source>
        <translation>%1: tidak ada perbedaan dengan pendataan %2, jadi tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Take in as &amp;activities…</source>
        <translation>Ambil sebagai &amp;kegiatan…</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>Mengambil %1</translation>
    </message>
    <message>
        <source>Writing the figures of %1 RT …</source>
        <translation>Menulis angka %1 RT …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Dibatalkan; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Take in as %1…</source>
        <translation>Ambil sebagai %1…</translation>
    </message>
    <message>
        <source>%1 figures are other than before.</source>
        <translation>%1 angka lain dari sebelumnya.</translation>
    </message>
    <message>
        <source>%1: rows taken into survey %3: %2.</source>
        <translation>%1: %2 baris diambil ke pendataan %3.</translation>
    </message>
    <message>
        <source>Cells or rows refused: %1.</source>
        <translation>%1 sel atau baris ditolak.</translation>
    </message>
    <message>
        <source>Rows without an RT: %1.</source>
        <translation>%1 baris tanpa RT.</translation>
    </message>
    <message>
        <source>%1 is a table of %2, not of figures of the RT. Press “Take in as %2”.</source>
        <translation>%1 adalah tabel %2, bukan angka RT. Tekan “Ambil sebagai %2”.</translation>
    </message>
    <message>
        <source>Filled cells on sheets that are not read: %1.</source>
        <translation>Sel terisi di lembar yang tidak dibaca: %1.</translation>
    </message>
    <message>
        <source>sheet %1, filled cells: %2 – %3</source>
        <translation>lembar %1, sel terisi: %2 – %3</translation>
    </message>
</context>
<context>
    <name>kawasan::JournalModel</name>
    <message>
        <source>present state</source>
        <translation>keadaan sekarang</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dikerjakan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
</context>
<context>
    <name>kawasan::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>colours:</source>
        <translation>warnai:</translation>
    </message>
    <message>
        <source>What colours the areas</source>
        <translation>Warna wilayah menurut apa</translation>
    </message>
    <message>
        <source>class</source>
        <translation>tingkat</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tanpa</translation>
    </message>
    <message>
        <source>Add basemap</source>
        <translation>Tambah peta dasar</translation>
    </message>
    <message>
        <source>RT with all figures</source>
        <translation>RT lengkap</translation>
    </message>
    <message>
        <source>Slum areas drawn</source>
        <translation>Kawasan digambar</translation>
    </message>
    <message>
        <source>Slum areas in a decree</source>
        <translation>Kawasan bersumber SK</translation>
    </message>
    <message>
        <source>Add basemap…</source>
        <translation>Tambah peta dasar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Take out of the project</source>
        <translation>Keluarkan dari proyek</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>Tunjukkan letaknya</translation>
    </message>
    <message>
        <source>RT that have every figure the rule asks for, of all RT of the project.</source>
        <translation>RT dengan semua angka yang diminta aturan, dari semua RT proyek.</translation>
    </message>
    <message>
        <source>Kawasan with a border on the map, of all kawasan of the project.</source>
        <translation>Kawasan dengan batas di peta, dari semua kawasan proyek.</translation>
    </message>
    <message>
        <source>Kawasan that a decree (SK) names, of all kawasan of the project.</source>
        <translation>Kawasan yang disebut SK, dari semua kawasan proyek.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>Belum:</translation>
    </message>
</context>
<context>
    <name>kawasan::LayersTree</name>
    <message>
        <source>Slum areas</source>
        <translation>Kawasan kumuh</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>By the decree</source>
        <translation>Menurut SK</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>RT by class</source>
        <translation>RT per tingkat</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>jml</translation>
    </message>
    <message>
        <source>No areas yet</source>
        <translation>Belum ada wilayah</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>RT boundaries</source>
        <translation>Batas RT</translation>
    </message>
    <message>
        <source>Spatial plan</source>
        <translation>Rencana pola ruang</translation>
    </message>
    <message>
        <source>Reference areas</source>
        <translation>Bidang acuan</translation>
    </message>
    <message>
        <source>Names and figures</source>
        <translation>Nama dan angka</translation>
    </message>
    <message>
        <source>Basemaps</source>
        <translation>Peta dasar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>File not found: %1</source>
        <translation>Berkas tidak ditemukan: %1</translation>
    </message>
    <message>
        <source>None yet; drop a picture here</source>
        <translation>Belum ada; seret gambar ke sini</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>RT by class, %1</source>
        <translation>RT menurut tingkat, %1</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Activities of the plan whose place is drawn</source>
        <translation>Kegiatan rencana yang letaknya sudah digambar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>Sedang dibangun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>survey %1</source>
        <translation>pendataan %1</translation>
    </message>
    <message>
        <source>Sum of the rows above, each area counted once</source>
        <translation>Jumlah baris di atas, setiap wilayah dihitung sekali</translation>
    </message>
    <message>
        <source>Reference areas: %1</source>
        <translation>Bidang acuan: %1</translation>
    </message>
    <message>
        <source>Drawn kawasan whose hectares are verified</source>
        <translation>Kawasan yang digambar dan luasnya terverifikasi</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Digambar</translation>
    </message>
    <message>
        <source>Drawn kawasan whose hectares are not verified yet</source>
        <translation>Kawasan yang digambar, luasnya belum terverifikasi</translation>
    </message>
    <message>
        <source>No outline of a decree has been taken in yet</source>
        <translation>Belum ada batas menurut SK yang diambil</translation>
    </message>
    <message>
        <source>%1: %2 of %3 drawn</source>
        <translation>%1: %2 dari %3 digambar</translation>
    </message>
</context>
<context>
    <name>kawasan::LeaveQuestion</name>
    <message>
        <source>What you have typed here is not saved yet.</source>
        <translation>Isian di sini belum disimpan.</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Lanjut mengisi</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Buang isian</translation>
    </message>
</context>
<context>
    <name>kawasan::LedgerChart</name>
    <message>
        <source>Hectares step by step</source>
        <translation>Hektare langkah demi langkah</translation>
    </message>
    <message>
        <source>There are no figures of a survey yet.</source>
        <translation>Angka pendataan belum ada.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>awal</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>akhir</translation>
    </message>
    <message>
        <source>class not sure</source>
        <translation>tingkat belum pasti</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>class of the RT</comment>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>From %1 ha to %2 ha; all that is taken off since the opening:</source>
        <translation>Dari %1 ha menjadi %2 ha; seluruh pengurangan sejak awal:</translation>
    </message>
    <message>
        <source>Figures are missing that decide whether it is slum: no reduction, but not slum for certain either.</source>
        <translation>Ada angka yang belum ada sehingga belum pasti kumuh atau tidak: bukan pengurangan, tetapi juga belum tentu kumuh.</translation>
    </message>
    <message>
        <source>slum %1, from the opening to the closing</source>
        <translation>kumuh %1, dari awal sampai akhir</translation>
    </message>
</context>
<context>
    <name>kawasan::LedgerHow</name>
    <message>
        <source>verified hectares of every %1 whose total is at or above the lowest limit of slum</source>
        <translation>hektare terverifikasi setiap %1 yang total nilainya mencapai batas terendah kumuh</translation>
    </message>
    <message>
        <source>verified hectares of every %1 whose total is below the lowest limit of slum</source>
        <translation>hektare terverifikasi setiap %1 yang total nilainya di bawah batas terendah kumuh</translation>
    </message>
    <message>
        <source>verified hectares of every %1 whose class missing figures leave open</source>
        <translation>hektare terverifikasi setiap %1 yang tingkatnya belum pasti karena ada angka yang belum ada</translation>
    </message>
    <message>
        <source>Rule (%1), %2: %3</source>
        <translation>Aturan (%1), %2: %3</translation>
    </message>
    <message>
        <source>figures leave %1 ha open</source>
        <translation>%1 ha belum pasti menurut angkanya</translation>
    </message>
    <message>
        <source>Slum hectares of the opening less those of this year by the rule</source>
        <translation>Hektare kumuh awal dikurangi hektare kumuh tahun ini menurut aturan itu</translation>
    </message>
    <message>
        <source>slum hectares of the opening less what the rule %1 takes off: %2</source>
        <translation>hektare kumuh awal dikurangi pengurangan menurut aturan %1: %2</translation>
    </message>
    <message>
        <source>(%1) by %2</source>
        <translation>(%1) per %2</translation>
    </message>
    <message>
        <source>%1 more %2, smaller, together %3</source>
        <translation>%1 %2 lagi, lebih kecil, bersama %3</translation>
    </message>
    <message>
        <source>hectares of the opening of which missing figures leave open how much the rule %1 takes off: %2</source>
        <translation>hektare awal yang karena angka belum ada belum pasti berapa dikurangi aturan %1: %2</translation>
    </message>
</context>
<context>
    <name>kawasan::MainWindow</name>
    <message>
        <source>This file or its folder is read-only: you can look, print and try, but nothing can be stored here.</source>
        <translation>Berkas atau foldernya hanya bisa dibaca: Anda dapat melihat dan mencetak, tetapi tidak ada yang dapat disimpan di sini.</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>Kerja di salinan…</translation>
    </message>
    <message>
        <source>%1 has this file open as well. Edits of both are kept apart: whoever comes second is asked to read again.</source>
        <translation>%1 juga sedang membuka berkas ini. Perubahan keduanya tidak saling menimpa: yang datang kemudian diminta membaca ulang.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>The work of the last time was restored: the computer stopped in the middle of an edit, which was taken back. Everything before it is there.</source>
        <translation>Pekerjaan terakhir dipulihkan: komputer mati di tengah perubahan, dan perubahan itu dibatalkan. Semua yang sebelumnya tetap ada.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Lihat riwayat</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Tidak ada yang dapat diurungkan</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Urungkan: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Tidak ada yang dapat diulangi</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Ulangi: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>The open city and its surveys</source>
        <translation>Kota yang terbuka dan pendataannya</translation>
    </message>
    <message>
        <source>Shown survey</source>
        <translation>Pendataan yang ditampilkan</translation>
    </message>
    <message>
        <source>Survey %1</source>
        <translation>Pendataan %1</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>Belum ada pendataan</translation>
    </message>
    <message>
        <source>Remembered views</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Search commands, RT, kawasan  Ctrl+K</source>
        <translation>Cari perintah, RT, kawasan  Ctrl+K</translation>
    </message>
    <message>
        <source>Another program changed this file. What is shown here is older.</source>
        <translation>Program lain mengubah berkas ini. Yang tampil di sini sudah usang.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca ulang</translation>
    </message>
    <message>
        <source>City files of Kawasan (*.gpkg)</source>
        <translation>Berkas kota Kawasan (*.gpkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open city file</source>
        <translation>Buka berkas kota</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> salinan</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Salinan tersimpan: %1</translation>
    </message>
    <message>
        <source>Go on in the copy</source>
        <translation>Lanjut di salinan</translation>
    </message>
    <message>
        <source>Version marked: %1</source>
        <translation>Versi ditandai: %1</translation>
    </message>
    <message>
        <source>Add basemap</source>
        <translation>Tambah peta dasar</translation>
    </message>
    <message>
        <source>Take in boundaries</source>
        <translation>Ambil batas</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Pendataan baru</translation>
    </message>
    <message>
        <source>Remember this view</source>
        <translation>Simpan tampilan ini</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nama tampilan</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Pilih %1</translation>
    </message>
    <message>
        <source>About Kawasan</source>
        <translation>Tentang Kawasan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Kawasan %1&lt;/h3&gt;&lt;p&gt;Planning the upgrading of slum areas: draw, score, rank, print, from one file.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt, GDAL, PROJ, GEOS and SQLite.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Kawasan %1&lt;/h3&gt;&lt;p&gt;Rencana penanganan permukiman kumuh: menggambar, menilai, mengurutkan, mencetak, dari satu berkas.&lt;/p&gt;&lt;p&gt;Perangkat lunak bebas di bawah GNU General Public License versi 3 atau lebih baru. Dibuat dengan Qt, GDAL, PROJ, GEOS, dan SQLite.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Mutakhirkan</translation>
    </message>
    <message>
        <source>The file is up to date. As it was before it is kept in %1.</source>
        <translation>Berkas sudah mutakhir. Keadaan sebelumnya disimpan di %1.</translation>
    </message>
    <message>
        <source>This is the copy now: %1</source>
        <translation>Sekarang ini salinannya: %1</translation>
    </message>
    <message>
        <source>Take in figures</source>
        <translation>Ambil angka</translation>
    </message>
    <message>
        <source>Tables are taken in one by one; %1 is first.</source>
        <translation>Tabel diambil satu per satu; %1 yang pertama.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Select the RT or kawasan that is to be deleted.</source>
        <translation>Pilih RT atau kawasan yang akan dihapus.</translation>
    </message>
    <message>
        <source>Boundaries of administration stay; RT and kawasan can be deleted.</source>
        <translation>Batas administrasi tetap; yang dapat dihapus adalah RT dan kawasan.</translation>
    </message>
    <message>
        <source>The program stopped by itself (%1). Nothing is lost: every edit up to then is in its project file. If it happens again, send this note to whoever looks after Kawasan: %2</source>
        <translation>Program berhenti sendiri (%1). Tidak ada yang hilang: setiap perubahan sampai saat itu ada di berkas proyeknya. Jika terulang, kirimkan catatan ini kepada pengelola Kawasan: %2</translation>
    </message>
    <message>
        <source>Make a city from it…</source>
        <translation>Buat kota dari berkas ini…</translation>
    </message>
    <message>
        <source>Take in its figures…</source>
        <translation>Ambil angkanya…</translation>
    </message>
    <message>
        <source>Take in its boundaries…</source>
        <translation>Ambil batasnya…</translation>
    </message>
    <message>
        <source>%1 deleted with all that belongs to it.</source>
        <translation>%1 dihapus beserta semua miliknya.</translation>
    </message>
    <message>
        <source>%1 areas deleted with all that belongs to them: %2.</source>
        <translation>%1 area dihapus beserta semua miliknya: %2.</translation>
    </message>
    <message>
        <source>decree %1 for %2: %3 ha</source>
        <translation>SK %1 untuk %2: %3 ha</translation>
    </message>
    <message>
        <source>minutes %1 for %2: %3 ha</source>
        <translation>berita acara %1 untuk %2: %3 ha</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 lagi</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>These go with it:</source>
        <translation>Ikut terhapus:</translation>
    </message>
    <message>
        <source>Activities that stay without a kawasan: %1</source>
        <translation>Kegiatan yang menjadi tanpa kawasan: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>kawasan::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
</context>
<context>
    <name>kawasan::MapContext</name>
    <message>
        <source>Corner of %1</source>
        <translation>Titik sudut %1</translation>
    </message>
    <message>
        <source>Border of %1</source>
        <translation>Batas %1</translation>
    </message>
</context>
<context>
    <name>kawasan::MapFigures</name>
    <message>
        <source>Buildings (outlines or points)</source>
        <translation>Bangunan (bentuk atau titik)</translation>
    </message>
    <message>
        <source>Roads (lines)</source>
        <translation>Jalan (garis)</translation>
    </message>
    <message>
        <source>Drains (lines)</source>
        <translation>Drainase (garis)</translation>
    </message>
    <message>
        <source>Places that are flooded (areas)</source>
        <translation>Tempat tergenang (bidang)</translation>
    </message>
    <message>
        <source>Roads for a fire engine, 3.5 m or wider (lines)</source>
        <translation>Jalan untuk mobil pemadam, selebar 3,5 m atau lebih (garis)</translation>
    </message>
    <message>
        <source>Buildings counted where their centroid lies; density by the limit, the RT as a whole or not.</source>
        <translation>Bangunan dihitung di RT tempat titik tengahnya berada; kepadatan menurut batas, seluruh RT atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>Metres of road inside the RT, on the ellipsoid: what exists. New roads that are needed come on top.</source>
        <translation>Panjang jalan di dalam RT, di atas elipsoida: yang ada. Jalan baru yang dibutuhkan ditambahkan padanya.</translation>
    </message>
    <message>
        <source>Metres of drain inside the RT, on the ellipsoid: what exists. New drains that are needed come on top.</source>
        <translation>Panjang drainase di dalam RT, di atas elipsoida: yang ada. Drainase baru yang dibutuhkan ditambahkan padanya.</translation>
    </message>
    <message>
        <source>Hectares of the polygons inside the RT, on the ellipsoid, overlaps counted once.</source>
        <translation>Luas bidang di dalam RT, di atas elipsoida, tumpang tindih dihitung sekali.</translation>
    </message>
    <message>
        <source>0 where a road of 3.5 m or wider lies within 100 m of every place of the RT, else all its buildings. A hydrant, tank or open water serves as well: please look.</source>
        <translation>0 bila jalan selebar 3,5 m atau lebih ada dalam jarak 100 m dari setiap tempat di RT, selain itu semua bangunannya. Hidran, tandon, atau sumber air terbuka juga memenuhi: mohon diperiksa.</translation>
    </message>
    <message>
        <source>%1 of %2 ha lie in no zone</source>
        <translation>%1 dari %2 ha tidak tercakup zona mana pun</translation>
    </message>
    <message>
        <source>all %1 ha lie in zones for settlement</source>
        <translation>seluruh %1 ha berada di zona permukiman</translation>
    </message>
    <message>
        <source>%1 of %2 ha lie outside the zones for settlement</source>
        <translation>%1 dari %2 ha berada di luar zona permukiman</translation>
    </message>
    <message>
        <source>zones of the spatial plan on the map: %1</source>
        <translation>zona rencana tata ruang di peta: %1</translation>
    </message>
    <message>
        <source>%1 on the map; what is still missing (%2) was not entered, so it is at least so much</source>
        <translation>%1 di peta; yang masih kurang (%2) belum diisi, jadi paling sedikit sekian</translation>
    </message>
    <message>
        <source>%1 = %2 on the map + %3 still missing by the survey (%4)</source>
        <translation>%1 = %2 di peta + %3 masih kurang menurut pendataan (%4)</translation>
    </message>
    <message>
        <source>Layer: %1.</source>
        <translation>Lapisan: %1.</translation>
    </message>
    <message>
        <source>%1 RT have no road in this file: none there, or the file is not complete.</source>
        <translation>%1 RT tanpa jalan di berkas ini: memang tidak ada, atau berkasnya tidak lengkap.</translation>
    </message>
    <message>
        <source>%1 RT have no drain in this file: none there, or the file is not complete.</source>
        <translation>%1 RT tanpa drainase di berkas ini: memang tidak ada, atau berkasnya tidak lengkap.</translation>
    </message>
    <message>
        <source>%1 RT have no building in this file: none there, or the file is not complete.</source>
        <translation>%1 RT tanpa bangunan di berkas ini: memang tidak ada, atau berkasnya tidak lengkap.</translation>
    </message>
</context>
<context>
    <name>kawasan::MapFiguresModel</name>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>By the map</source>
        <translation>Menurut peta</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Diisi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
</context>
<context>
    <name>kawasan::MapFiguresWindow</name>
    <message>
        <source>Figures from a map</source>
        <translation>Angka dari peta</translation>
    </message>
    <message>
        <source>&amp;What the file shows</source>
        <translation>&amp;Isi berkas</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Pilih &amp;berkas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Start a survey first; the figures go into it.</source>
        <translation>Mulai pendataan dahulu; angkanya masuk ke sana.</translation>
    </message>
    <message>
        <source>Choose a map file: GeoJSON, shapefile, GeoPackage, KML and others.</source>
        <translation>Pilih berkas peta: GeoJSON, shapefile, GeoPackage, KML, dan lainnya.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Membaca %1 …</translation>
    </message>
    <message>
        <source>%1 entered figures will be replaced.</source>
        <translation>%1 angka yang sudah diisi akan diganti.</translation>
    </message>
    <message>
        <source>&amp;Take in %1 figures</source>
        <translation>&amp;Ambil %1 angka</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Ambil</translation>
    </message>
    <message>
        <source>Nothing was changed: see the message in the window.</source>
        <translation>Tidak ada yang diubah: lihat pesan di jendela.</translation>
    </message>
    <message>
        <source>%1: %2 figures of %3 RT taken into survey %4.</source>
        <translation>%1: %2 angka dari %3 RT diambil ke pendataan %4.</translation>
    </message>
    <message>
        <source>%1: %2 shapes read, %3 in no RT, %4 not usable; %5 RT are not drawn, %6 lie beyond the file.</source>
        <translation>%1: %2 bentuk dibaca, %3 di luar RT, %4 tidak dapat dipakai; %5 RT belum digambar, %6 di luar cakupan berkas.</translation>
    </message>
    <message>
        <source>Writing %1 figures …</source>
        <translation>Menulis %1 angka …</translation>
    </message>
    <message>
        <source>Writing the figures of %1 RT</source>
        <translation>Menulis angka %1 RT</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Dibatalkan; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>By the map (%1) less entered (%2)</source>
        <translation>Menurut peta (%1) dikurangi yang diisi (%2)</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>Pilih lapisan</translation>
    </message>
    <message>
        <source>&amp;Layer of the file</source>
        <translation>&amp;Lapisan berkas</translation>
    </message>
    <message>
        <source>Tick &amp;all not entered, or none</source>
        <translation>&amp;Centang semua yang belum diisi, atau kosongkan</translation>
    </message>
    <message>
        <source>%1 has several layers with such shapes. Choose the one that is meant.</source>
        <translation>%1 memuat beberapa lapisan dengan bentuk seperti itu. Pilih yang dimaksud.</translation>
    </message>
</context>
<context>
    <name>kawasan::MeasureTool</name>
    <message>
        <source>Click along what is to be measured · &lt;b&gt;Backspace&lt;/b&gt; takes the last point back · &lt;b&gt;Esc&lt;/b&gt; begins anew</source>
        <translation>Klik sepanjang yang diukur · &lt;b&gt;Backspace&lt;/b&gt; membuang titik terakhir · &lt;b&gt;Esc&lt;/b&gt; mulai lagi</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Panjang</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Luas</translation>
    </message>
</context>
<context>
    <name>kawasan::MeetingDialog</name>
    <message>
        <source>Change a meeting</source>
        <translation>Ubah rapat</translation>
    </message>
    <message>
        <source>17-5-2024</source>
        <translation>17-5-2024</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Judul rapat</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Tanggal rapat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Rapat perlu judul.</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Hapus rapat</translation>
    </message>
    <message>
        <source>With all its follow-up lines; undo brings them back.</source>
        <translation>Beserta semua baris tindak lanjutnya; urungkan mengembalikannya.</translation>
    </message>
    <message>
        <source>The meeting %1 was removed with its %2 follow-up lines.</source>
        <translation>Rapat %1 dihapus beserta %2 baris tindak lanjutnya.</translation>
    </message>
</context>
<context>
    <name>kawasan::MergeModel</name>
    <message>
        <source>%1, of another kelurahan</source>
        <translation>%1, di kelurahan lain</translation>
    </message>
    <message>
        <source>%1 (%2 answers)</source>
        <translation>%1 (%2 jawaban)</translation>
    </message>
    <message>
        <source>%1, %2 conflicting</source>
        <translation>%1, %2 bertentangan</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (baru)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>In the city</source>
        <translation>Di kota</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Semula</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>Di paket</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
</context>
<context>
    <name>kawasan::MergeWindow</name>
    <message>
        <source>no edits</source>
        <translation>tanpa perubahan</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 perubahan</translation>
    </message>
    <message>
        <source>%1 edits of before undone there, not taken over</source>
        <translation>%1 perubahan lama diurungkan di sana, tidak diambil</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; dan %2 lagi</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>Gabung paket</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Semua</translation>
    </message>
    <message>
        <source>A tick takes over everything below it that does not conflict; conflicts are decided one by one</source>
        <translation>Centang mengambil semua di bawahnya yang tidak bertentangan; yang bertentangan diputuskan satu per satu</translation>
    </message>
    <message>
        <source>&amp;Only what conflicts</source>
        <translation>Hanya yang &amp;bertentangan</translation>
    </message>
    <message>
        <source>All conflicts: as in the &amp;city</source>
        <translation>Semua yang bertentangan: ikut &amp;kota</translation>
    </message>
    <message>
        <source>All conflicts: as in the &amp;package</source>
        <translation>Semua yang bertentangan: ikut &amp;paket</translation>
    </message>
    <message>
        <source>&amp;This row:</source>
        <translation>Baris &amp;ini:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>as in the city: %1</source>
        <translation>ikut kota: %1</translation>
    </message>
    <message>
        <source>as in the package: %1</source>
        <translation>ikut paket: %1</translation>
    </message>
    <message>
        <source>&amp;Merge (%1)</source>
        <translation>&amp;Gabung (%1)</translation>
    </message>
    <message>
        <source>Left out, as they belong to what was not taken over: %1.</source>
        <translation>Tidak diambil karena bagian dari yang tidak diambil: %1.</translation>
    </message>
    <message>
        <source>Merging packages (%1)</source>
        <translation>Menggabungkan %1 paket</translation>
    </message>
    <message>
        <source>Packages (%1): %2</source>
        <translation>%1 paket: %2</translation>
    </message>
</context>
<context>
    <name>kawasan::MessageBar</name>
    <message>
        <source>Zoom there</source>
        <translation>Perbesar ke sana</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
<context>
    <name>kawasan::MinutesDialog</name>
    <message>
        <source>Add minutes of reduced hectares</source>
        <translation>Tambah berita acara pengurangan luas</translation>
    </message>
    <message>
        <source>the year of the date</source>
        <translation>tahun dari tanggalnya</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Counts for year</source>
        <translation>Untuk tahun</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Counted by rule</source>
        <translation>Dihitung dengan aturan</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Decree
ha</source>
        <translation>SK
ha</translation>
    </message>
    <message>
        <source>Now taken off
ha</source>
        <translation>Dikurangi kini
ha</translation>
    </message>
    <message>
        <source>Then remaining
ha</source>
        <translation>Sisa kemudian
ha</translation>
    </message>
    <message>
        <source>Hectares of each area</source>
        <translation>Hektare tiap wilayah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Minutes take off more than the decree has.</source>
        <translation>Berita acara mengurangi lebih dari luas di SK.</translation>
    </message>
    <message>
        <source>There are no areas yet. Draw them in the step Map, or take in boundaries.</source>
        <translation>Belum ada wilayah. Gambar di langkah Peta, atau ambil dari berkas batas.</translation>
    </message>
    <message>
        <source>Type hectares beside the areas that the minutes name.</source>
        <translation>Ketik hektare di samping wilayah yang disebut berita acara.</translation>
    </message>
    <message>
        <source>more than the decree has: %1</source>
        <translation>melebihi luas SK: %1</translation>
    </message>
    <message>
        <source>Minutes need a number.</source>
        <translation>Berita acara perlu nomor.</translation>
    </message>
    <message>
        <source>There are minutes with this number already.</source>
        <translation>Sudah ada berita acara dengan nomor ini.</translation>
    </message>
    <message>
        <source>Type the hectares of one area at least.</source>
        <translation>Ketik hektare satu wilayah paling sedikit.</translation>
    </message>
    <message>
        <source>Change minutes of reduced hectares</source>
        <translation>Ubah berita acara pengurangan luas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Other minutes
ha</source>
        <translation>Berita acara lain
ha</translation>
    </message>
    <message>
        <source>17-5-2024</source>
        <translation>17-5-2024</translation>
    </message>
    <message>
        <source>Minutes have a date.</source>
        <translation>Berita acara perlu tanggal.</translation>
    </message>
    <message>
        <source>signed before the decree that counts, so in its hectares already: %1</source>
        <translation>ditandatangani sebelum SK yang berlaku, jadi sudah termasuk dalam hektarenya: %1</translation>
    </message>
    <message>
        <source>Areas: %1, taken off: %2 ha</source>
        <translation>%1 wilayah, %2 ha dikurangi</translation>
    </message>
</context>
<context>
    <name>kawasan::MinutesPanel</name>
    <message>
        <source>Add minutes…</source>
        <translation>Tambah berita acara…</translation>
    </message>
    <message>
        <source>Removes the chosen minutes with all their lines; undo brings them back (Delete)</source>
        <translation>Menghapus berita acara yang dipilih dengan semua barisnya; urungkan mengembalikannya (Delete)</translation>
    </message>
    <message>
        <source>Minutes of reduced hectares</source>
        <translation>Berita acara pengurangan luas</translation>
    </message>
    <message>
        <source>No minutes yet. The decree stays as it is; what signed minutes take off it is entered here, area by area, and what remains follows.</source>
        <translation>Belum ada berita acara. SK tetap apa adanya; luas yang dikurangi berita acara yang sudah ditandatangani dimasukkan di sini, wilayah demi wilayah, dan sisanya mengikuti.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Counts for
year</source>
        <translation>Untuk
tahun</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Reduced
ha</source>
        <translation>Berkurang
ha</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Minutes (%1)</source>
        <translation>Berita acara (%1)</translation>
    </message>
    <message>
        <source>Minutes take off more than the decree has.</source>
        <translation>Berita acara mengurangi lebih dari luas di SK.</translation>
    </message>
    <message>
        <source>Changes the chosen minutes, and shows their files (Enter)</source>
        <translation>Mengubah berita acara yang dipilih, dan menampilkan berkasnya (Enter)</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Sasaran…</translation>
    </message>
    <message>
        <source>Hectares agreed as the target of the city; achievement is shown against it and the decree</source>
        <translation>Hektare yang disepakati sebagai sasaran kota; capaian ditampilkan terhadap sasaran dan SK</translation>
    </message>
    <message>
        <source>target %1 ha</source>
        <translation>sasaran %1 ha</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 ha</translation>
    </message>
    <message>
        <source>decree %1 · reduced %2 · remaining %3</source>
        <translation>SK %1 · berkurang %2 · sisa %3</translation>
    </message>
    <message>
        <source>%1 more signed before the decree, in it already</source>
        <translation>%1 lagi ditandatangani sebelum SK, sudah termasuk di dalamnya</translation>
    </message>
    <message>
        <source>Signed before the decree that counts: in its hectares already, not taken off again.</source>
        <translation>Ditandatangani sebelum SK yang berlaku: sudah termasuk dalam luasnya, tidak dikurangkan lagi.</translation>
    </message>
    <message>
        <source>Entered by:</source>
        <translation>Diisi oleh:</translation>
    </message>
    <message>
        <source>As it stands on the minutes</source>
        <translation>Sebagaimana tertulis pada berita acara</translation>
    </message>
    <message>
        <source>Year of the hectares, as entered; else the year of the date</source>
        <translation>Tahun luas itu dihitung, sebagaimana diisikan; bila kosong, tahun tanggalnya</translation>
    </message>
    <message>
        <source>Hectares that the minutes call slum no more in this area, as signed</source>
        <translation>Luas yang menurut berita acara tidak lagi kumuh di wilayah ini, sebagaimana ditandatangani</translation>
    </message>
    <message>
        <source>Files kept with the minutes:</source>
        <translation>Berkas pada berita acara:</translation>
    </message>
    <message>
        <source>No file is kept with the minutes yet.</source>
        <translation>Belum ada berkas pada berita acara ini.</translation>
    </message>
    <message>
        <source>Decree: sum over the areas that are ranked. Reduced: all signed minutes since the decree of each area. Remaining: the one less the other. By area, decree − reduced = remaining:</source>
        <translation>SK: jumlah wilayah yang diurutkan. Berkurang: semua berita acara yang ditandatangani sejak SK tiap wilayah. Sisa: SK dikurangi yang berkurang. Per wilayah, SK − berkurang = sisa:</translation>
    </message>
    <message>
        <source>Latest decree of the area less the minutes signed since then</source>
        <translation>SK terakhir wilayah itu dikurangi berita acara yang ditandatangani sejak SK itu</translation>
    </message>
    <message>
        <source>Remaining
now, ha</source>
        <translation>Sisa kini
ha</translation>
    </message>
</context>
<context>
    <name>kawasan::MoneyChart</name>
    <message>
        <source>Cost by source of funds</source>
        <translation>Biaya menurut sumber dana</translation>
    </message>
    <message>
        <source>planned, Rp million</source>
        <translation>rencana, Rp juta</translation>
    </message>
    <message>
        <source>There are no activities yet.</source>
        <translation>Belum ada kegiatan.</translation>
    </message>
    <message>
        <source>Planned, by the rows of funding of these activities:</source>
        <translation>Rencana, dari baris pendanaan kegiatan berikut:</translation>
    </message>
    <message>
        <source>Sum of the planned amounts by source of funds, without cancelled activities:</source>
        <translation>Jumlah dana rencana per sumber, tanpa kegiatan yang dibatalkan:</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>semua tahun</translation>
    </message>
</context>
<context>
    <name>kawasan::NewSurveyForm</name>
    <message>
        <source>There is no survey yet. Figures belong to a survey: give it a name and its year.</source>
        <translation>Belum ada pendataan. Angka termasuk dalam satu pendataan: beri nama dan tahunnya.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Start the survey</source>
        <translation>Mulai pendataan</translation>
    </message>
    <message>
        <source>A survey of this name is there already.</source>
        <translation>Pendataan dengan nama ini sudah ada.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Carry forward from %1</source>
        <translation>Bawa dari %1</translation>
    </message>
    <message>
        <source>Begin without figures</source>
        <translation>Mulai tanpa angka</translation>
    </message>
    <message>
        <source>A new survey stands beside the earlier ones; their figures stay as they are.</source>
        <translation>Pendataan baru berdampingan dengan yang lebih dulu; angka yang lama tetap seperti semula.</translation>
    </message>
    <message>
        <source>Carrying figures forward to %1</source>
        <translation>Membawa angka ke %1</translation>
    </message>
</context>
<context>
    <name>kawasan::OrderMatrix</name>
    <message>
        <source>Table of codes and priorities</source>
        <translation>Tabel kode dan prioritas</translation>
    </message>
</context>
<context>
    <name>kawasan::OutlookBar</name>
    <message>
        <source>Colours of the map:</source>
        <translation>Warna peta:</translation>
    </message>
    <message>
        <source>What the map is coloured by</source>
        <translation>Dasar warna peta</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>as surveyed</source>
        <translation>menurut pendataan</translation>
    </message>
    <message>
        <source>after the plan</source>
        <translation>sesudah rencana</translation>
    </message>
    <message>
        <source>after what is done</source>
        <translation>sesudah realisasi</translation>
    </message>
    <message>
        <source>Nothing takes effect after the survey yet</source>
        <translation>Belum ada kegiatan yang berdampak sesudah pendataan</translation>
    </message>
    <message>
        <source>until the end of %1</source>
        <translation>sampai akhir %1</translation>
    </message>
</context>
<context>
    <name>kawasan::PaperForm</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>kawasan::PapersDesk</name>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Berita acara</translation>
    </message>
    <message>
        <source>The follow-up line %1 was removed with its records.</source>
        <translation>Butir tindak lanjut %1 dihapus beserta catatannya.</translation>
    </message>
    <message>
        <source>The minutes %1 were removed with their lines.</source>
        <translation>Berita acara %1 dihapus beserta barisnya.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>The document %1 was removed with its files.</source>
        <translation>Dokumen %1 dihapus beserta berkasnya.</translation>
    </message>
    <message>
        <source>Hectares agreed as the target of %1, beside the decree. Empty: there is none.</source>
        <translation>Hektare yang disepakati sebagai sasaran %1, di samping SK. Kosong: tidak ada.</translation>
    </message>
    <message>
        <source>Target of the city</source>
        <translation>Sasaran kota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>“%1” is no area in hectares. Write it as 1.792,59 or 40.</source>
        <translation>“%1” bukan luas dalam hektare. Tulis seperti 1.792,59 atau 40.</translation>
    </message>
</context>
<context>
    <name>kawasan::PasteReview</name>
    <message>
        <source>Paste figures</source>
        <translation>Tempel angka</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Tanda desimal</translation>
    </message>
    <message>
        <source>Comma (1.250,5)</source>
        <translation>Koma (1.250,5)</translation>
    </message>
    <message>
        <source>Point (1,250.5)</source>
        <translation>Titik (1,250.5)</translation>
    </message>
    <message>
        <source>Choose the decimal mark first: without it nothing can be pasted.</source>
        <translation>Pilih dulu tanda desimalnya: tanpa itu tidak ada yang dapat ditempel.</translation>
    </message>
    <message>
        <source>Nothing would change, so there is nothing to paste.</source>
        <translation>Tidak ada yang akan berubah, jadi tidak ada yang ditempel.</translation>
    </message>
</context>
<context>
    <name>kawasan::PathTool</name>
    <message>
        <source>An area needs at least three points.</source>
        <translation>Bidang perlu sekurang-kurangnya tiga titik.</translation>
    </message>
    <message>
        <source>A line needs at least two points.</source>
        <translation>Garis perlu sekurang-kurangnya dua titik.</translation>
    </message>
</context>
<context>
    <name>kawasan::PeoplePage</name>
    <message>
        <source>P</source>
        <comment>woman</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>L</source>
        <comment>man</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Use these numbers</source>
        <translation>Pakai jumlah ini</translation>
    </message>
    <message>
        <source>Names and NIK stay in the project file: no table, report or export holds them. Type, or paste rows from a spreadsheet with Ctrl+V; Ctrl+Delete removes the rows that are selected.</source>
        <translation>Nama dan NIK tetap di berkas proyek: tidak ada tabel, laporan, atau berkas lain yang memuatnya. Ketik, atau tempel baris dari lembar kerja dengan Ctrl+V; Ctrl+Delete menghapus baris yang dipilih.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Miskin</translation>
    </message>
    <message>
        <source>P for a woman, L for a man; empty: not said</source>
        <translation>P untuk perempuan, L untuk laki-laki; kosong: tidak disebut</translation>
    </message>
    <message>
        <source>Of a poor household: yes or no; empty: not said</source>
        <translation>Dari KK miskin: ya atau tidak; kosong: tidak disebut</translation>
    </message>
    <message>
        <source>Puts the numbers of persons and women into the beneficiaries of page 4</source>
        <translation>Mengisikan jumlah orang dan perempuan ke penerima manfaat di halaman 4</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Belum ada nama.</translation>
    </message>
    <message>
        <source>%1 named: women %2, not said of %3; poor %4, not said of %5.</source>
        <translation>%1 nama: perempuan %2, tidak disebut %3; miskin %4, tidak disebut %5.</translation>
    </message>
    <message>
        <source>The same NIK stands in row %1, %2.</source>
        <translation>NIK yang sama ada di baris %1, %2.</translation>
    </message>
    <message>
        <source>Woman P, man L</source>
        <translation>P/L</translation>
    </message>
</context>
<context>
    <name>kawasan::PhotoShelf</name>
    <message>
        <source>not said</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>Taken %1 m from where the activity is drawn.</source>
        <translation>Diambil %1 m dari tempat kegiatan digambar.</translation>
    </message>
    <message>
        <source>Taken before the photo of %1 % (%2, %3).</source>
        <translation>Diambil sebelum foto %1 % (%2, %3).</translation>
    </message>
</context>
<context>
    <name>kawasan::PhotoStrip</name>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>photos: %1</source>
        <translation>foto: %1</translation>
    </message>
    <message>
        <source>Shows the photos and adds some</source>
        <translation>Melihat foto dan menambahkannya</translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>Foto: %1</translation>
    </message>
</context>
<context>
    <name>kawasan::PlaceProposal</name>
    <message>
        <source>not drawn</source>
        <translation>belum digambar</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>titik</translation>
    </message>
    <message>
        <source>a line, %1 m</source>
        <translation>garis, %1 m</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>garis</translation>
    </message>
    <message>
        <source>an area, %1 ha</source>
        <translation>bidang, %1 ha</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>bidang</translation>
    </message>
</context>
<context>
    <name>kawasan::PlaceStrip</name>
    <message>
        <source>in no RT</source>
        <translation>di luar RT</translation>
    </message>
    <message>
        <source>in %1 RT</source>
        <translation>di %1 RT</translation>
    </message>
</context>
<context>
    <name>kawasan::PlanDesk</name>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>BPM check</source>
        <translation>Periksa BPM</translation>
    </message>
    <message>
        <source>The activity %1 was removed with its volumes, funds and records.</source>
        <translation>Kegiatan %1 dihapus beserta volume, dana, dan catatannya.</translation>
    </message>
    <message>
        <source>Cancel activities</source>
        <translation>Batalkan kegiatan</translation>
    </message>
    <message>
        <source>%1 activities that are left out here get a record in the plan that they are cancelled from today on. What was recorded of them before stays, and undo takes it back.</source>
        <translation>%1 kegiatan yang dimatikan di sini dicatat batal dalam rencana mulai hari ini. Catatan sebelumnya tetap ada, dan urungkan mengembalikannya.</translation>
    </message>
    <message>
        <source>Record as cancelled</source>
        <translation>Catat batal</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Keep the scenario</source>
        <translation>Simpan skenario</translation>
    </message>
    <message>
        <source>Name of the scenario. One that is there already is replaced.</source>
        <translation>Nama skenario. Yang sudah ada dengan nama itu diganti.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Charts of the plan</source>
        <translation>Grafik rencana</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>physical %1 %</source>
        <translation>fisik %1 %</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>dibayar %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Work on %1 of them was done or paid, which being cancelled does not undo: %2.</source>
        <translation>Untuk %1 di antaranya pekerjaan sudah dilakukan atau dibayar; hal itu tidak hilang dengan dicatat batal: %2.</translation>
    </message>
    <message>
        <source>Activities recorded as cancelled: %1.</source>
        <translation>%1 kegiatan dicatat batal.</translation>
    </message>
    <message>
        <source>“%1” means the plan as it stands. Give the scenario a name of its own.</source>
        <translation>“%1” berarti rencana apa adanya. Beri skenario ini nama lain.</translation>
    </message>
    <message>
        <source>Activities removed with their volumes, funds and records: %1.</source>
        <translation>%1 kegiatan dihapus beserta volume, dana, dan catatannya.</translation>
    </message>
</context>
<context>
    <name>kawasan::PlanDocumentDialog</name>
    <message>
        <source>Add a document of the plan</source>
        <translation>Tambah dokumen rencana</translation>
    </message>
    <message>
        <source>Change a document of the plan</source>
        <translation>Ubah dokumen rencana</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>seluruh kota</translation>
    </message>
    <message>
        <source>17-5-2024</source>
        <translation>17-5-2024</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Dari tahun</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Sampai tahun</translation>
    </message>
    <message>
        <source>Number of the decree or agreement</source>
        <translation>Nomor SK atau kesepakatan</translation>
    </message>
    <message>
        <source>Date of the decree or agreement</source>
        <translation>Tanggal SK atau kesepakatan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>Dokumen memerlukan judul.</translation>
    </message>
    <message>
        <source>There is a document with this title already.</source>
        <translation>Dokumen dengan judul ini sudah ada.</translation>
    </message>
    <message>
        <source>The last year comes before the first.</source>
        <translation>Tahun terakhir lebih awal dari tahun pertama.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>belum dipilih</translation>
    </message>
    <message>
        <source>An RPLP is the plan of one kelurahan: choose which one.</source>
        <translation>RPLP adalah rencana satu kelurahan: pilih kelurahannya.</translation>
    </message>
</context>
<context>
    <name>kawasan::PlanDocumentsPanel</name>
    <message>
        <source>Add document…</source>
        <translation>Tambah dokumen…</translation>
    </message>
    <message>
        <source>Changes the chosen document, and shows its files (Enter)</source>
        <translation>Mengubah dokumen yang dipilih, dan menampilkan berkasnya (Enter)</translation>
    </message>
    <message>
        <source>Removes the chosen document with its files; activities keep their numbers, and undo brings it back (Delete)</source>
        <translation>Menghapus dokumen yang dipilih beserta berkasnya; nomor pada kegiatan tetap, dan urungkan mengembalikannya (Delete)</translation>
    </message>
    <message>
        <source>Documents of the plan</source>
        <translation>Dokumen rencana</translation>
    </message>
    <message>
        <source>No documents yet. Enter the RP2KPKP of the city and the RPLP of each kelurahan here with their status: a grant (BPM) pays only for what has a number in a document that is final or adopted.</source>
        <translation>Belum ada dokumen. Masukkan RP2KPKP kota dan RPLP tiap kelurahan di sini dengan statusnya: BPM hanya membayar kegiatan yang bernomor di dokumen yang final atau ditetapkan.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Activities
in it</source>
        <translation>Kegiatan
bernomor</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Activities that have an item number in documents of this kind and place; cancelled ones do not count</source>
        <translation>Kegiatan yang bernomor di dokumen jenis dan lokasi ini; yang dibatalkan tidak dihitung</translation>
    </message>
    <message>
        <source>Documents of the plan (%1)</source>
        <translation>Dokumen rencana (%1)</translation>
    </message>
    <message>
        <source>activities with a number and no document: %1</source>
        <translation>kegiatan bernomor tanpa dokumen: %1</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>seluruh kota</translation>
    </message>
    <message>
        <source>A grant (BPM) asks for a document that is final or adopted.</source>
        <translation>BPM meminta dokumen yang final atau ditetapkan.</translation>
    </message>
</context>
<context>
    <name>kawasan::PlanEntry</name>
    <message>
        <source>Not a number.</source>
        <translation>Bukan bilangan.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Harus bilangan bulat.</translation>
    </message>
    <message>
        <source>Not below 0.</source>
        <translation>Tidak boleh di bawah 0.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>Terlalu besar.</translation>
    </message>
    <message>
        <source>Can be read as %1 or as %2; write one of them.</source>
        <translation>Dapat dibaca %1 atau %2; tulis salah satunya.</translation>
    </message>
    <message>
        <source>Not a date; for example 17-5-2024.</source>
        <translation>Bukan tanggal; misalnya 17-5-2024.</translation>
    </message>
    <message>
        <source>A year from %1 on.</source>
        <translation>Tahun mulai %1.</translation>
    </message>
    <message>
        <source>Not an amount of money; write it as %1 or %2.</source>
        <translation>Bukan jumlah uang; tulis seperti %1 atau %2.</translation>
    </message>
    <message>
        <source>1.5 million</source>
        <translation>1,5 juta</translation>
    </message>
</context>
<context>
    <name>kawasan::PlanOutlook</name>
    <message>
        <source>after what is done until %1</source>
        <translation>sesudah realisasi sampai %1</translation>
    </message>
    <message>
        <source>after the plan until %1</source>
        <translation>sesudah rencana sampai %1</translation>
    </message>
</context>
<context>
    <name>kawasan::PlanText</name>
    <message>
        <source>%1 + ?</source>
        <comment>hectares, and nobody knows how many more or less</comment>
        <translation>%1 + ?</translation>
    </message>
    <message>
        <source>%1 %2 whose figures leave open whether they are slum</source>
        <translation>%1 %2 yang angkanya belum menentukan kumuh atau tidak</translation>
    </message>
    <message>
        <source>%1 %2 without verified hectares</source>
        <translation>%1 %2 tanpa luas terverifikasi</translation>
    </message>
    <message>
        <source>%1 %2 with RT without verified hectares</source>
        <translation>%1 %2 berisi RT tanpa luas terverifikasi</translation>
    </message>
    <message>
        <source>Proved: this money brings no more hectares.</source>
        <translation>Terbukti: dana ini tidak dapat menurunkan lebih banyak hektare.</translation>
    </message>
    <message>
        <source>At least so much: the time was too short to prove that this money brings no more hectares; no choice brings more than %1 ha.</source>
        <translation>Paling sedikit sekian: waktunya terlalu singkat untuk membuktikan bahwa dana ini tidak dapat menurunkan lebih banyak hektare; tidak ada pilihan yang melebihi %1 ha.</translation>
    </message>
    <message>
        <source>Minutes of areas that no decree names, so not counted: %1 ha.</source>
        <translation>Berita acara untuk wilayah yang tidak ada dalam SK, jadi tidak dihitung: %1 ha.</translation>
    </message>
    <message>
        <source>Minutes signed before the first decree of the area, in its hectares already: %1 ha.</source>
        <translation>Berita acara yang ditandatangani sebelum SK pertama wilayahnya, sudah termasuk dalam luas SK: %1 ha.</translation>
    </message>
    <message>
        <source>The money does not bring any area below the limit.</source>
        <translation>Dana tidak cukup untuk menurunkan satu wilayah pun di bawah batas.</translation>
    </message>
    <message>
        <source>The time was too short to find anything that the money pays; no choice brings more than %1 ha.</source>
        <translation>Waktunya terlalu singkat untuk menemukan apa pun yang dapat dibiayai dana ini; tidak ada pilihan yang melebihi %1 ha.</translation>
    </message>
    <message>
        <source>At least so much: there are more choices than the memory holds, so it is not proved that this money brings no more hectares; no choice brings more than %1 ha.</source>
        <translation>Sedikitnya sebanyak itu: pilihannya lebih banyak dari yang muat di memori, jadi belum terbukti bahwa dana ini tidak bisa menurunkan lebih banyak hektare; tidak ada pilihan di atas %1 ha.</translation>
    </message>
    <message>
        <source>Proved for the RT with figures: this money brings no more hectares.</source>
        <translation>Terbukti untuk RT yang memiliki angka: dana ini tidak dapat menurunkan lebih banyak hektare.</translation>
    </message>
    <message>
        <source>Remaining: at least so much, as a decree lacks its hectares.</source>
        <translation>Sisa: paling sedikit sekian, karena ada SK tanpa hektare.</translation>
    </message>
    <message>
        <source>Remaining: at most so much, as no minutes say what was taken off.</source>
        <translation>Sisa: paling banyak sekian, karena belum ada berita acara yang menyebut pengurangannya.</translation>
    </message>
    <message>
        <source>Remaining: not known, as a decree lacks its hectares and no minutes say what was taken off.</source>
        <translation>Sisa: belum dapat disebut, karena ada SK tanpa hektare dan belum ada berita acara yang menyebut pengurangannya.</translation>
    </message>
</context>
<context>
    <name>kawasan::PracticeCity</name>
    <message>
        <source>%1 (old %2)</source>
        <translation>%1 (lama %2)</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>This is the practice city as you left it.</source>
        <translation>Ini kota latihan seperti terakhir Anda tinggalkan.</translation>
    </message>
    <message>
        <source>The files of the practice city are not beside the program. Install the program again.</source>
        <translation>Berkas kota latihan tidak ada di samping program. Pasang ulang program ini.</translation>
    </message>
    <message>
        <source>The practice city cannot be made: the folder %1 cannot be written to.</source>
        <translation>Kota latihan tidak dapat dibuat: folder %1 tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>Making the practice city</source>
        <translation>Membuat kota latihan</translation>
    </message>
    <message>
        <source>The practice city that is there cannot be put aside. Is it open in another program?</source>
        <translation>Kota latihan yang sudah ada tidak dapat disisihkan. Apakah sedang dibuka di program lain?</translation>
    </message>
    <message>
        <source>The practice city is new again. Yours is kept as “%1”.</source>
        <translation>Kota latihan kembali seperti baru. Milik Anda disimpan sebagai “%1”.</translation>
    </message>
</context>
<context>
    <name>kawasan::PrintForm</name>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Priority of the slum areas</source>
        <translation>Prioritas kawasan kumuh</translation>
    </message>
    <message>
        <source>Class of the RT</source>
        <translation>Tingkat kekumuhan RT</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Mendatar</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Tegak</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>seperti biasa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>All slum areas</source>
        <translation>Semua kawasan kumuh</translation>
    </message>
    <message>
        <source>The map as it is shown now</source>
        <translation>Peta seperti tampil sekarang</translation>
    </message>
    <message>
        <source>Selected: none</source>
        <translation>Terpilih: tidak ada</translation>
    </message>
    <message>
        <source>Kelurahan %1</source>
        <translation>Kelurahan %1</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Terpilih: %1</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Otomatis (%1)</translation>
    </message>
    <message>
        <source>%1 and smaller fit on %2.</source>
        <translation>%1 dan yang lebih kecil muat di %2.</translation>
    </message>
    <message>
        <source>What fits is being found out.</source>
        <translation>Skala yang muat sedang dihitung.</translation>
    </message>
    <message>
        <source>Signs at left</source>
        <translation>Tanda tangan kiri</translation>
    </message>
    <message>
        <source>Signs at right</source>
        <translation>Tanda tangan kanan</translation>
    </message>
    <message>
        <source>Office
Name
NIP</source>
        <translation>Jabatan
Nama
NIP</translation>
    </message>
    <message>
        <source>Planned activities</source>
        <translation>Rencana kegiatan</translation>
    </message>
    <message>
        <source>Office, name and NIP, a line each. Empty: who is recorded as signing, else the usual office with a line for the name.</source>
        <translation>Jabatan, nama, dan NIP, masing-masing satu baris. Kosong: penanda tangan yang tercatat; bila belum ada, jabatan yang biasa dengan garis untuk nama.</translation>
    </message>
</context>
<context>
    <name>kawasan::PrintPanel</name>
    <message>
        <source>%1 landscape</source>
        <translation>%1 mendatar</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <translation>%1 tegak</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Satu halaman</translation>
    </message>
    <message>
        <source>Show the whole page (0)</source>
        <translation>Tampilkan seluruh halaman (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Show at true size (1)</source>
        <translation>Tampilkan seukuran aslinya (1)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Perkecil (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Perbesar (+)</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Open a project to print its sheets.</source>
        <translation>Buka proyek untuk mencetak lembar petanya.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritas</translation>
    </message>
    <message>
        <source>class</source>
        <translation>tingkat</translation>
    </message>
    <message>
        <source>Save sheet</source>
        <translation>Simpan lembar peta</translation>
    </message>
    <message>
        <source>%1 is ready: %2, scale 1:%3, %4.</source>
        <translation>%1 siap: %2, skala 1:%3, %4.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Menulis %1</translation>
    </message>
    <message>
        <source>%1 does not take %2 paper. Choose another printer, or save a PDF.</source>
        <translation>%1 tidak dapat memakai kertas %2. Pilih pencetak lain, atau simpan PDF.</translation>
    </message>
    <message>
        <source>Printed on %1: %2, scale 1:%3.</source>
        <translation>Dicetak di %1: %2, skala 1:%3.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Mencetak</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>rencana</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>Simpan PNG…</translation>
    </message>
    <message>
        <source>Save SVG…</source>
        <translation>Simpan SVG…</translation>
    </message>
    <message>
        <source>PNG fineness</source>
        <translation>Kehalusan PNG</translation>
    </message>
</context>
<context>
    <name>kawasan::PriorityChip</name>
    <message>
        <source>Explain the priority</source>
        <translation>Jelaskan prioritas</translation>
    </message>
</context>
<context>
    <name>kawasan::ProfileForm</name>
    <message>
        <source>Handling</source>
        <translation>Pola penanganan</translation>
    </message>
    <message>
        <source>Status of the land</source>
        <translation>Status lahan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Penduduk</translation>
    </message>
    <message>
        <source>Problems by aspect</source>
        <translation>Masalah per aspek</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>Photos of aspects and indicators</source>
        <translation>Foto per aspek dan indikator</translation>
    </message>
    <message>
        <source>The kawasan as a whole</source>
        <translation>Kawasan secara keseluruhan</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Yang ditunjukkan foto</translation>
    </message>
    <message>
        <source>Indicators with a photo: %1 of %2</source>
        <translation>Indikator yang punya foto: %1 dari %2</translation>
    </message>
    <message>
        <source>What the kawasan is</source>
        <translation>Gambaran kawasan</translation>
    </message>
</context>
<context>
    <name>kawasan::Program</name>
    <message>
        <source>Usage: kawasan [OPTIONS] [FILE]

Opens the project file in the window; without one the start page comes up.

Options:
  --practice   Opens the practice city
  --lang LANG  Language: id or en
  -h, --help   This text
  --version    Version of the program

The same work without a window: kawasan-cli --help
</source>
        <translation>Pemakaian: kawasan [PILIHAN] [BERKAS]

Membuka berkas proyek di jendela; tanpa berkas yang tampil adalah halaman awal.

Pilihan:
  --practice   Buka kota latihan
  --lang LANG  Bahasa: id atau en
  -h, --help   Tampilkan teks ini
  --version    Tampilkan versi program

Pekerjaan yang sama tanpa jendela: kawasan-cli --help
</translation>
    </message>
</context>
<context>
    <name>kawasan::ProgrammeStrip</name>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>in no programme</source>
        <translation>tanpa program</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>from year</source>
        <translation>dari tahun</translation>
    </message>
    <message>
        <source>until year</source>
        <translation>sampai tahun</translation>
    </message>
    <message>
        <source>Of the programme, for all its activities</source>
        <translation>Milik program, berlaku untuk semua kegiatannya</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>Tidak dapat berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>The programme needs a name.</source>
        <translation>Program memerlukan nama.</translation>
    </message>
    <message>
        <source>Remove programme</source>
        <translation>Hapus program</translation>
    </message>
    <message>
        <source>Keep programme</source>
        <translation>Tetap pakai</translation>
    </message>
    <message>
        <source>Removes the programme when the form is saved; its activities stay and belong to none.</source>
        <translation>Menghapus program saat formulir disimpan; kegiatannya tetap ada tanpa program.</translation>
    </message>
    <message>
        <source>The programme stays as it is.</source>
        <translation>Program tetap seperti semula.</translation>
    </message>
    <message>
        <source>Saving removes the programme %1; its activities, %2 in all, belong to none then.</source>
        <translation>Saat disimpan, program %1 dihapus; kegiatannya (%2) lalu tanpa program.</translation>
    </message>
</context>
<context>
    <name>kawasan::ProgressPanel</name>
    <message>
        <source>Slum hectares by year</source>
        <translation>Hektare kumuh per tahun</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Slum
ha</source>
        <translation>Kumuh
ha</translation>
    </message>
    <message>
        <source>Below
ha</source>
        <translation>Tidak
kumuh ha</translation>
    </message>
    <message>
        <source>Open
ha</source>
        <translation>Belum
pasti ha</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>utuh</translation>
    </message>
    <message>
        <source>served</source>
        <translation>terlayani</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total nilai</translation>
    </message>
    <message>
        <source>percents</source>
        <translation>persen</translation>
    </message>
    <message>
        <source>There are no figures of a survey yet.</source>
        <translation>Angka pendataan belum ada.</translation>
    </message>
    <message>
        <source>reduced since the opening by rule (a) to (e) · decree %1 ha</source>
        <translation>pengurangan sejak awal menurut aturan (a) sampai (e) · SK %1 ha</translation>
    </message>
    <message>
        <source>reduced since the opening by rule (a) to (e)</source>
        <translation>pengurangan sejak awal menurut aturan (a) sampai (e)</translation>
    </message>
    <message>
        <source>%1: %2 ha</source>
        <translation>%1: %2 ha</translation>
    </message>
    <message>
        <source>Hectares of the decree less signed minutes; what scores say is in the lines above</source>
        <translation>Hektare SK dikurangi berita acara; yang menurut nilai ada di baris di atas</translation>
    </message>
    <message>
        <source>hectares by year</source>
        <translation>hektare per tahun</translation>
    </message>
    <message>
        <source>year of 0 ha by area</source>
        <translation>tahun mencapai 0 ha</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Yang ditampilkan tabel</translation>
    </message>
    <message>
        <source>First year of 0 ha</source>
        <translation>Tahun pertama 0 ha</translation>
    </message>
    <message>
        <source>The figures stand at the end of this year</source>
        <translation>Angka pada akhir tahun ini</translation>
    </message>
    <message>
        <source>What the figures of the year follow: a survey, activities or signed minutes</source>
        <translation>Dasar angka tahun itu: pendataan, kegiatan, atau berita acara</translation>
    </message>
    <message>
        <source>What is counted: RT one by one, or areas as a whole</source>
        <translation>Yang dihitung: RT satu per satu, atau wilayah sebagai satu kesatuan</translation>
    </message>
    <message>
        <source>Verified hectares of what is slum by its total</source>
        <translation>Hektare terverifikasi yang kumuh menurut total nilainya</translation>
    </message>
    <message>
        <source>Verified hectares of what is not slum by its total</source>
        <translation>Hektare terverifikasi yang tidak kumuh menurut total nilainya</translation>
    </message>
    <message>
        <source>Verified hectares of what may be slum or not until missing figures are entered</source>
        <translation>Hektare terverifikasi yang belum pasti kumuh atau tidak, sampai angka yang belum ada diisi</translation>
    </message>
    <message>
        <source>Hectares reduced since the opening</source>
        <translation>Hektare yang berkurang sejak awal</translation>
    </message>
    <message>
        <source>the same by %1</source>
        <translation>sama, per %1</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Mulai dari %1</translation>
    </message>
    <message>
        <source>The ledger begins with the survey that is shown; this shows the first one</source>
        <translation>Buku hektare mulai dari pendataan yang ditampilkan; tombol ini menampilkan yang pertama</translation>
    </message>
    <message>
        <source>No activity with a year takes anything off yet.</source>
        <translation>Belum ada kegiatan bertahun yang mengurangi sesuatu.</translation>
    </message>
    <message>
        <source>%1 by RT, criterion and year</source>
        <translation>%1 per RT, kriteria, dan tahun</translation>
    </message>
    <message>
        <source>what became of the effects</source>
        <translation>nasib setiap pengurangan</translation>
    </message>
    <message>
        <source>What became of the effects</source>
        <translation>Nasib setiap pengurangan</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>To be
taken off</source>
        <translation>Akan
dikurangi</translation>
    </message>
    <message>
        <source>Survey
before</source>
        <translation>Pendataan
sebelumnya</translation>
    </message>
    <message>
        <source>Survey of
the year</source>
        <translation>Pendataan
tahun itu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Left ha
by (%1)</source>
        <translation>Sisa ha
menurut (%1)</translation>
    </message>
    <message>
        <source>Slum hectares of the opening less what the chosen rule takes off</source>
        <translation>Hektare kumuh awal dikurangi pengurangan menurut aturan yang dipilih</translation>
    </message>
    <message>
        <source>%1 (decree)</source>
        <translation>%1 (SK)</translation>
    </message>
    <message>
        <source>Open ha
by (%1)</source>
        <translation>Belum pasti ha
menurut (%1)</translation>
    </message>
    <message>
        <source>What missing figures leave open by the chosen rule: with what is reduced and what is left it makes the hectares of the opening</source>
        <translation>Yang belum pasti menurut aturan yang dipilih karena ada angka yang belum ada: bersama pengurangan dan sisanya sama dengan hektare awal</translation>
    </message>
</context>
<context>
    <name>kawasan::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>kawasan::ProjectFiles</name>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 sudah ada.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>The file %1 was removed.</source>
        <translation>Berkas %1 dihapus.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ditulis: %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>This computer has no program for %1. Save it elsewhere to take it along.</source>
        <translation>Komputer ini tidak punya program untuk %1. Simpan ke tempat lain untuk dibawa.</translation>
    </message>
</context>
<context>
    <name>kawasan::ProjectFill</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 siap dikerjakan</translation>
    </message>
    <message>
        <source>Take in what you have already. Everything can also be added later, and each step can be undone.</source>
        <translation>Masukkan yang sudah ada. Semuanya juga dapat ditambahkan nanti, dan setiap langkah dapat diurungkan.</translation>
    </message>
    <message>
        <source>Boundaries of kecamatan…</source>
        <translation>Batas kecamatan…</translation>
    </message>
    <message>
        <source>Map file: GeoJSON, shapefile, KML, KMZ or GeoPackage.</source>
        <translation>Berkas peta: GeoJSON, shapefile, KML, KMZ atau GeoPackage.</translation>
    </message>
    <message>
        <source>Boundaries of kelurahan…</source>
        <translation>Batas kelurahan…</translation>
    </message>
    <message>
        <source>RT belong to a kelurahan, so this is what matters most.</source>
        <translation>Setiap RT termasuk satu kelurahan, jadi ini yang paling penting.</translation>
    </message>
    <message>
        <source>Basemap…</source>
        <translation>Peta dasar…</translation>
    </message>
    <message>
        <source>Aerial or satellite picture with its place: GeoTIFF and others.</source>
        <translation>Foto udara atau citra satelit yang sudah berposisi: GeoTIFF dan lainnya.</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Mulai bekerja</translation>
    </message>
    <message>
        <source>Boundaries of kecamatan</source>
        <translation>Batas kecamatan</translation>
    </message>
    <message>
        <source>Boundaries of kelurahan</source>
        <translation>Batas kelurahan</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Membaca %1…</translation>
    </message>
    <message>
        <source>Not taken in: the coordinate system of the file is not known.</source>
        <translation>Tidak dimasukkan: sistem koordinat berkas belum diketahui.</translation>
    </message>
    <message>
        <source>Not taken in.</source>
        <translation>Tidak dimasukkan.</translation>
    </message>
    <message>
        <source>, %1 not taken</source>
        <translation>, %1 tidak dimasukkan</translation>
    </message>
    <message>
        <source>Basemap</source>
        <translation>Peta dasar</translation>
    </message>
    <message>
        <source>%1 is the basemap</source>
        <translation>%1 menjadi peta dasar</translation>
    </message>
    <message>
        <source>, %1 keep their outline</source>
        <translation>, %1 tetap dengan batasnya</translation>
    </message>
    <message>
        <source>Areas from %2: %1</source>
        <translation>%1 wilayah dari %2</translation>
    </message>
</context>
<context>
    <name>kawasan::ProjectWizard</name>
    <message>
        <source>New city</source>
        <translation>Kota baru</translation>
    </message>
    <message>
        <source>One file holds one city. Type its name and code; the rest is proposed.</source>
        <translation>Satu berkas memuat satu kota. Isi nama dan kodenya; sisanya sudah diusulkan.</translation>
    </message>
    <message>
        <source>&amp;City or regency</source>
        <translation>&amp;Kota atau kabupaten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>C&amp;ode and province</source>
        <translation>K&amp;ode dan provinsi</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Choose the province</source>
        <translation>Pilih provinsi</translation>
    </message>
    <message>
        <source>Coordinate &amp;system</source>
        <translation>&amp;Sistem koordinat</translation>
    </message>
    <message>
        <source>EPSG number</source>
        <translation>Nomor EPSG</translation>
    </message>
    <message>
        <source>City c&amp;lass</source>
        <translation>Ke&amp;las kota</translation>
    </message>
    <message>
        <source>or type the inhabitants</source>
        <translation>atau isi jumlah penduduk</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Jumlah penduduk</translation>
    </message>
    <message>
        <source>&amp;Regulation</source>
        <translation>&amp;Peraturan</translation>
    </message>
    <message>
        <source>&amp;Years of the plan</source>
        <translation>&amp;Tahun rencana</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Last year of the plan</source>
        <translation>Tahun terakhir rencana</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Make the city</source>
        <translation>Buat kota</translation>
    </message>
    <message>
        <source>UTM zone %1%2: %3° to %4° east, %5 of the equator</source>
        <translation>UTM zona %1%2: %3° sampai %4° BT, %5 khatulistiwa</translation>
    </message>
    <message>
        <source>south</source>
        <translation>selatan</translation>
    </message>
    <message>
        <source>north</source>
        <translation>utara</translation>
    </message>
    <message>
        <source>Another system, by its EPSG number…</source>
        <translation>Sistem lain, menurut nomor EPSG…</translation>
    </message>
    <message>
        <source>%1, more than %2 inhabitants</source>
        <translation>%1, lebih dari %2 jiwa</translation>
    </message>
    <message>
        <source>Where the city file shall lie</source>
        <translation>Tempat berkas kota</translation>
    </message>
    <message>
        <source>City file (*.gpkg)</source>
        <translation>Berkas kota (*.gpkg)</translation>
    </message>
    <message>
        <source>Type the name of the city or regency.</source>
        <translation>Isi nama kota atau kabupaten.</translation>
    </message>
    <message>
        <source>Type the code of Kemendagri, such as 33.75.</source>
        <translation>Isi kode Kemendagri, misalnya 33.75.</translation>
    </message>
    <message>
        <source>The code has two digits, a point and two digits, such as 33.75.</source>
        <translation>Kode terdiri atas dua angka, titik dan dua angka, misalnya 33.75.</translation>
    </message>
    <message>
        <source>No province has the code %1.</source>
        <translation>Tidak ada provinsi dengan kode %1.</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2.</source>
        <translation>Kode %1 milik %2.</translation>
    </message>
    <message>
        <source>Choose the province, or the zone in which the city lies.</source>
        <translation>Pilih provinsi, atau zona letak kota ini.</translation>
    </message>
    <message>
        <source>Type the EPSG number of the coordinate system.</source>
        <translation>Isi nomor EPSG sistem koordinat.</translation>
    </message>
    <message>
        <source>No coordinate system is known as %1.</source>
        <translation>Tidak ada sistem koordinat yang dikenal sebagai %1.</translation>
    </message>
    <message>
        <source>%1 is not measured in metres. Choose a system in metres, such as a UTM zone.</source>
        <translation>%1 tidak bersatuan meter. Pilih sistem bersatuan meter, misalnya zona UTM.</translation>
    </message>
    <message>
        <source>The last year of the plan lies before the first.</source>
        <translation>Tahun terakhir rencana ada sebelum tahun pertama.</translation>
    </message>
    <message>
        <source>Choose where the file shall lie.</source>
        <translation>Pilih tempat berkas disimpan.</translation>
    </message>
    <message>
        <source>Choose the folder of the file too.</source>
        <translation>Pilih juga folder berkasnya.</translation>
    </message>
    <message>
        <source>The name of the file must end in .gpkg.</source>
        <translation>Nama berkas harus berakhiran .gpkg.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Tidak ada folder %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another one.</source>
        <translation>Folder %1 tidak dapat ditulisi. Pilih folder lain.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Berkas %1 sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
        <source>As it shall stand on maps and reports.</source>
        <translation>Seperti akan tertulis di peta dan laporan.</translation>
    </message>
    <message>
        <source>The province follows from the code.</source>
        <translation>Provinsi mengikuti kode.</translation>
    </message>
    <message>
        <source>Areas and distances are measured in it. Choose the zone in which the city lies.</source>
        <translation>Luas dan jarak diukur di dalamnya. Pilih zona letak kota ini.</translation>
    </message>
    <message>
        <source>Decides from which density on buildings count as too dense.</source>
        <translation>Menentukan mulai kepadatan berapa bangunan dihitung terlalu padat.</translation>
    </message>
    <message>
        <source>By its criteria the areas are scored.</source>
        <translation>Kawasan dinilai menurut kriterianya.</translation>
    </message>
    <message>
        <source>Everything of this city is in this one file.</source>
        <translation>Semua tentang kota ini ada di satu berkas ini.</translation>
    </message>
</context>
<context>
    <name>kawasan::PromptText</name>
    <message>
        <source>Not a date; for example 17-5-2024.</source>
        <translation>Bukan tanggal; misalnya 17-5-2024.</translation>
    </message>
</context>
<context>
    <name>kawasan::RankingModel</name>
    <message>
        <source>rank %1: %2 and %3</source>
        <translation>urutan %1: %2 dan %3</translation>
    </message>
    <message>
        <source>Priority %1; the rank may still change</source>
        <translation>Prioritas %1; urutannya masih dapat berubah</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritas %1</translation>
    </message>
    <message>
        <source>Chosen by the meeting, apart from the order by rule</source>
        <translation>Ditetapkan oleh rapat, terpisah dari urutan menurut aturan</translation>
    </message>
    <message>
        <source>Rank %1, priority %2</source>
        <translation>Urutan %1, prioritas %2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ditetapkan</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>tidak ditetapkan</translation>
    </message>
    <message>
        <source>Rank by
rule</source>
        <translation>Urutan
aturan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Area
ha</source>
        <translation>Luas
ha</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Total
of %1</source>
        <translation>Total
dari %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Consider-
ations</source>
        <translation>Pertim-
bangan</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Lahan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Penanganan</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ditetap-
kan</translation>
    </message>
    <message>
        <source>Reason of the choice</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>Or by the rule: %1</source>
        <translation>Atau menurut aturan: %1</translation>
    </message>
    <message>
        <source>Handling
chosen</source>
        <translation>Penanganan
dipilih</translation>
    </message>
</context>
<context>
    <name>kawasan::RankingPanel</name>
    <message>
        <source>Back to the order of the rule</source>
        <translation>Kembali ke urutan aturan</translation>
    </message>
    <message>
        <source>There are no areas yet. Draw a kawasan on the map or take areas from a file.</source>
        <translation>Belum ada wilayah. Gambar kawasan di peta atau ambil wilayah dari berkas.</translation>
    </message>
    <message>
        <source>Equal by rule: %1</source>
        <translation>Sama menurut aturan: %1</translation>
    </message>
    <message>
        <source>not complete: %1</source>
        <translation>belum lengkap: %1</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>ditetapkan: %1</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Batalkan penetapan</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Tetapkan %1</translation>
    </message>
    <message>
        <source>By rule it has rank %1. Why does the meeting choose it?</source>
        <translation>Menurut aturan urutannya %1. Mengapa rapat menetapkannya?</translation>
    </message>
    <message>
        <source>It has no rank by rule. Why does the meeting choose it?</source>
        <translation>Menurut aturan belum ada urutannya. Mengapa rapat menetapkannya?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Semua kolom</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tetapkan…</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Tanggal rapat</translation>
    </message>
    <message>
        <source>Ctrl+click a second row to see what swaps them</source>
        <translation>Ctrl+klik baris kedua: apa yang menukarnya</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Order (%1)</source>
        <translation>Urutan (%1)</translation>
    </message>
    <message>
        <source>Open a project to see its order here.</source>
        <translation>Buka proyek untuk melihat urutannya di sini.</translation>
    </message>
</context>
<context>
    <name>kawasan::RecapWindow</name>
    <message>
        <source>Achievement of the province</source>
        <translation>Capaian provinsi</translation>
    </message>
    <message>
        <source>Decree, hectares taken off by signed minutes and what remains, of this city and of every project file that is added. The files are only read.</source>
        <translation>SK, hektare yang berkurang menurut berita acara, dan sisanya, untuk kota ini dan setiap berkas proyek yang ditambahkan. Berkasnya hanya dibaca.</translation>
    </message>
    <message>
        <source>&amp;Add project files…</source>
        <translation>&amp;Tambah berkas proyek…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Lepas</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Simpan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Project files of other cities</source>
        <translation>Berkas proyek kota lain</translation>
    </message>
    <message>
        <source>Project file (*.gpkg)</source>
        <translation>Berkas proyek (*.gpkg)</translation>
    </message>
    <message>
        <source>Reading %1 project files</source>
        <translation>Membaca %1 berkas proyek</translation>
    </message>
    <message>
        <source>%1 is in the table already; it is counted once.</source>
        <translation>%1 sudah ada di tabel; dihitung sekali.</translation>
    </message>
    <message>
        <source>%1 (%2) comes in more than one file; every one of them is counted.</source>
        <translation>%1 (%2) ada di lebih dari satu berkas; semuanya dihitung.</translation>
    </message>
    <message>
        <source>Cities and regencies: %1</source>
        <translation>Kota dan kabupaten: %1</translation>
    </message>
    <message>
        <source>The code %1 stands in files of different cities: it is wrong in one of them, or its name is. Every file is counted.</source>
        <translation>Kode %1 ada di berkas kota yang berbeda: kode atau nama kota di salah satunya keliru. Setiap berkas dihitung.</translation>
    </message>
</context>
<context>
    <name>kawasan::ReconciliationWindow</name>
    <message>
        <source>Decree, map and survey</source>
        <translation>SK, peta, dan pendataan</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Decree
ha</source>
        <translation>SK
ha</translation>
    </message>
    <message>
        <source>Drawn
ha</source>
        <translation>Digambar
ha</translation>
    </message>
    <message>
        <source>Counted
ha</source>
        <translation>Dihitung
ha</translation>
    </message>
    <message>
        <source>Verified
ha</source>
        <translation>Terverifikasi
ha</translation>
    </message>
    <message>
        <source>Remaining
ha</source>
        <translation>Sisa
ha</translation>
    </message>
    <message>
        <source>Drawn −
decree</source>
        <translation>Digambar −
SK</translation>
    </message>
    <message>
        <source>Verified −
decree</source>
        <translation>Terverifikasi −
SK</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>Alasan selisih</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Dihitung di</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Where the land of %1 and %2 counts</source>
        <translation>Tempat lahan %1 dan %2 dihitung</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>belum diputuskan</translation>
    </message>
    <message>
        <source>both, once in every sum</source>
        <translation>keduanya, sekali dalam setiap jumlah</translation>
    </message>
    <message>
        <source>No kawasan share land</source>
        <translation>Tidak ada lahan bersama dua kawasan</translation>
    </message>
    <message>
        <source>Drawn: on the ellipsoid; all kawasan together, shared land once: %1 ha. Counted: drawn, without land decided to belong to another kawasan. Verified: survey %2, summed over the RT. Remaining: decree less the reductions by signed minutes.</source>
        <translation>Digambar: pada elipsoid; semua kawasan bersama, lahan bersama dihitung sekali: %1 ha. Dihitung: yang digambar, tanpa lahan yang diputuskan milik kawasan lain. Terverifikasi: pendataan %2, jumlah RT. Sisa: SK dikurangi pengurangan dengan berita acara.</translation>
    </message>
    <message>
        <source>Drawn (%1 ha) without the land decided to belong to another kawasan</source>
        <translation>Digambar (%1 ha) tanpa lahan yang ditetapkan masuk kawasan lain</translation>
    </message>
    <message>
        <source>Not known for every kawasan, so there is no sum: less would hide what is missing.</source>
        <translation>Belum diketahui untuk setiap kawasan, jadi tidak ada jumlah: jumlah sebagian akan menutupi yang belum ada.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>and area</source>
        <translation>dan wilayah</translation>
    </message>
    <message>
        <source>Shared
ha</source>
        <translation>Lahan
bersama, ha</translation>
    </message>
    <message>
        <source>Land that two areas share</source>
        <translation>Lahan bersama dua wilayah</translation>
    </message>
    <message>
        <source>Land that two areas share (%1)</source>
        <translation>Lahan bersama dua wilayah (%1)</translation>
    </message>
    <message>
        <source>Rounding of the parts</source>
        <translation>Pembulatan bagian</translation>
    </message>
    <message>
        <source>Nothing is drawn for this kawasan yet.</source>
        <translation>Kawasan ini belum digambar.</translation>
    </message>
    <message>
        <source>As drawn (%1 ha): no land of it was decided to belong to another kawasan</source>
        <translation>Seperti digambar (%1 ha): tidak ada lahannya yang ditetapkan masuk kawasan lain</translation>
    </message>
    <message>
        <source>Counted twice above</source>
        <translation>Terhitung dua kali di atas</translation>
    </message>
    <message>
        <source>What is counted in each kawasan, shared land once</source>
        <translation>Yang dihitung di setiap kawasan, lahan bersama satu kali</translation>
    </message>
    <message>
        <source>The land that both drawn areas cover, measured in the plane of the project&apos;s coordinates</source>
        <translation>Lahan yang dicakup kedua wilayah yang digambar, diukur di bidang datar sistem koordinat proyek</translation>
    </message>
    <message>
        <source>All kawasan drawn (%1, shared land once) less their decrees (%2)</source>
        <translation>Semua kawasan digambar (%1, lahan bersama satu kali) dikurangi SK-nya (%2)</translation>
    </message>
    <message>
        <source>Verified (%1) less decree (%2)</source>
        <translation>Terverifikasi (%1) dikurangi SK (%2)</translation>
    </message>
</context>
<context>
    <name>kawasan::RecordPanel</name>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>kawasan::RepairQuestion</name>
    <message>
        <source>Repair</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Back to drawing</source>
        <translation>Kembali menggambar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The border crosses itself at the marked places.</source>
        <translation>Garis tepi memotong dirinya sendiri di tempat yang ditandai.</translation>
    </message>
    <message>
        <source>The border of %1 would cross itself.</source>
        <translation>Garis tepi %1 akan memotong dirinya sendiri.</translation>
    </message>
    <message>
        <source>Repaired it is one area of %1 ha, as hatched on the map.</source>
        <translation>Bila diperbaiki menjadi satu bidang seluas %1 ha, seperti arsiran di peta.</translation>
    </message>
    <message>
        <source>Repaired it is %1 parts of %2 ha together, as hatched on the map.</source>
        <translation>Bila diperbaiki menjadi %1 bagian seluas %2 ha, seperti arsiran di peta.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; repairs as hatched · &lt;b&gt;Esc&lt;/b&gt; leaves the area as it was</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; memperbaiki seperti arsiran · &lt;b&gt;Esc&lt;/b&gt; membiarkan bidang seperti semula</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; repairs as hatched · &lt;b&gt;Backspace&lt;/b&gt; goes back to the drawing · &lt;b&gt;Esc&lt;/b&gt; gives it up</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; memperbaiki seperti arsiran · &lt;b&gt;Backspace&lt;/b&gt; kembali menggambar · &lt;b&gt;Esc&lt;/b&gt; batal</translation>
    </message>
</context>
<context>
    <name>kawasan::ReportHeader</name>
    <message>
        <source>What the columns below are about</source>
        <translation>Tentang apa kolom di bawahnya</translation>
    </message>
</context>
<context>
    <name>kawasan::ReportTableModel</name>
    <message>
        <source>and %1 more, smaller</source>
        <translation>dan %1 lagi yang lebih kecil</translation>
    </message>
    <message>
        <source>rows without it: %1; the sum is at least so much</source>
        <translation>%1 baris belum diisi: jumlahnya paling sedikit sebesar ini</translation>
    </message>
</context>
<context>
    <name>kawasan::ReportTablesPanel</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Standard table</source>
        <translation>Tabel baku</translation>
    </message>
    <message>
        <source>All tables…</source>
        <translation>Semua tabel…</translation>
    </message>
    <message>
        <source>There are no RT yet. Draw them in the step Map, or take in boundaries.</source>
        <translation>Belum ada RT. Gambar di langkah Peta, atau ambil dari berkas batas.</translation>
    </message>
    <message>
        <source>No follow-up lines yet. Add them on the page Follow-up.</source>
        <translation>Belum ada butir tindak lanjut. Tambahkan di halaman Tindak lanjut.</translation>
    </message>
    <message>
        <source>There are no areas yet. Draw them in the step Map, or take in boundaries.</source>
        <translation>Belum ada wilayah. Gambar di langkah Peta, atau ambil dari berkas batas.</translation>
    </message>
    <message>
        <source>Nothing to show yet. Add activities with their year, volume and funds on the page Activities.</source>
        <translation>Belum ada isinya. Tambahkan kegiatan dengan tahun, volume, dan dananya di halaman Kegiatan.</translation>
    </message>
    <message>
        <source>For paper, A3 on its side: headings on each page, pages numbered</source>
        <translation>Untuk kertas A3 mendatar: judul kolom di tiap halaman, halaman bernomor</translation>
    </message>
    <message>
        <source>As a text document for LibreOffice or Word, to be changed there</source>
        <translation>Sebagai dokumen teks untuk LibreOffice atau Word, dapat diubah di sana</translation>
    </message>
    <message>
        <source>Every standard table in one workbook, a sheet each, or in one PDF or text document</source>
        <translation>Semua tabel baku dalam satu buku kerja, satu lembar tiap tabel, atau dalam satu PDF atau dokumen teks</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Simpan sebagai %1</translation>
    </message>
    <message>
        <source>No work is finished yet, and of none is it known who keeps it up. Record stages and enter the KPP on the page Activities.</source>
        <translation>Belum ada pekerjaan yang selesai, dan belum ada yang diketahui kelompok pemeliharanya. Catat tahap dan isi KPP di halaman Kegiatan.</translation>
    </message>
    <message>
        <source>No activity is paid by a grant to communities (BPM).</source>
        <translation>Tidak ada kegiatan yang dibiayai BPM.</translation>
    </message>
</context>
<context>
    <name>kawasan::RowChoiceBar</name>
    <message>
        <source>Ta&amp;ke rows</source>
        <translation>&amp;Ambil baris</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>den&amp;gan isi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>only by column %1</source>
        <translation>hanya menurut kolom %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>The rows are of %1 kinds: choose which of them to take, or all rows.</source>
        <translation>Isi kolom itu ada %1 macam: pilih baris yang diambil, atau semua baris.</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>pilih…</translation>
    </message>
</context>
<context>
    <name>kawasan::RtSurveyRow</name>
    <message>
        <source>Not a date; for example 17-5-2024.</source>
        <translation>Bukan tanggal; misalnya 17-5-2024.</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>Petugas pendataan</translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation>Tanggal pendataan</translation>
    </message>
    <message>
        <source>State of the figures</source>
        <translation>Status angka</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belum ditentukan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Sahkan semua</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Sumber angka</translation>
    </message>
    <message>
        <source>e.g. kelurahan profile of 2023</source>
        <translation>mis. profil kelurahan 2023</translation>
    </message>
    <message>
        <source>RT photos</source>
        <translation>Foto RT</translation>
    </message>
    <message>
        <source>RT photos (%1)</source>
        <translation>Foto RT (%1)</translation>
    </message>
    <message>
        <source>estimates: %1</source>
        <translation>%1 angka masih perkiraan</translation>
    </message>
</context>
<context>
    <name>kawasan::RtTableFilter</name>
    <message>
        <source>Filtered. %1</source>
        <translation>Tersaring. %1</translation>
    </message>
    <message>
        <source>Click: sort. Right click or Alt+Down: filter. Drag the border: widen</source>
        <translation>Klik: urutkan. Klik kanan atau Alt+Panah bawah: saring. Seret batasnya: lebarkan</translation>
    </message>
</context>
<context>
    <name>kawasan::RtTableModel</name>
    <message>
        <source>Bases</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>V</source>
        <comment>head of the narrow column with the value 0, 1, 3 or 5</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation>RT/RW</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Digambar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total nilai</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Terisi</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>An estimate until somebody confirms it in the form</source>
        <translation>Perkiraan sampai disahkan di isian</translation>
    </message>
    <message>
        <source>Nothing was filed for this RT.</source>
        <translation>Tidak ada hasil menurut berkas untuk RT ini.</translation>
    </message>
    <message>
        <source>As filed in %1 by %2. It stands as filed: no sum, class or ranking counts it.</source>
        <translation>Menurut berkas %1 dengan %2. Tetap seperti di berkas: tidak ikut dalam jumlah, tingkat, atau urutan.</translation>
    </message>
    <message>
        <source>As filed</source>
        <translation>Menurut berkas</translation>
    </message>
    <message>
        <source>Total as filed</source>
        <translation>Total nilai menurut berkas</translation>
    </message>
    <message>
        <source>Class as filed</source>
        <translation>Tingkat kekumuhan menurut berkas</translation>
    </message>
    <message>
        <source>As filed in %1 by %2 for the whole RT, before it was cut. It is compared with no part of it.</source>
        <translation>Menurut berkas %1 (%2) untuk RT yang masih utuh, sebelum dipotong. Tidak dibandingkan dengan bagiannya.</translation>
    </message>
    <message>
        <source>Figures that are there, of the %1 that the rule asks for</source>
        <translation>Angka yang sudah ada, dari %1 yang diminta peraturan</translation>
    </message>
    <message>
        <source>%1 of the %2 figures that the rule asks for are there.</source>
        <translation>%1 dari %2 angka yang diminta aturan sudah ada.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Belum ada: %1</translation>
    </message>
</context>
<context>
    <name>kawasan::RtTablePanel</name>
    <message>
        <source>Columns shown</source>
        <translation>Kolom yang ditampilkan</translation>
    </message>
    <message>
        <source>Only incomplete</source>
        <translation>Belum lengkap saja</translation>
    </message>
    <message>
        <source>Only RT that lack a figure</source>
        <translation>Hanya RT yang angkanya belum lengkap</translation>
    </message>
    <message>
        <source>Figures of the RT</source>
        <translation>Angka RT</translation>
    </message>
    <message>
        <source>Names of the RT</source>
        <translation>Nama RT</translation>
    </message>
    <message>
        <source>All kelurahan</source>
        <translation>Semua kelurahan</translation>
    </message>
    <message>
        <source>All aspects</source>
        <translation>Semua aspek</translation>
    </message>
    <message>
        <source>There are no RT yet. Draw them on the map or take them in from a file; then their figures stand here.</source>
        <translation>Belum ada RT. Gambar di peta atau ambil dari berkas; setelah itu angkanya tampil di sini.</translation>
    </message>
    <message>
        <source>Open a project to see the figures of its RT.</source>
        <translation>Buka proyek untuk melihat angka RT.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Draw RT</source>
        <translation>Gambar RT</translation>
    </message>
    <message>
        <source>No RT fits the search and the filters.</source>
        <translation>Tidak ada RT yang cocok dengan pencarian dan saringan.</translation>
    </message>
    <message>
        <source>Show all RT</source>
        <translation>Tampilkan semua RT</translation>
    </message>
    <message>
        <source>Names are not changed in this table, but in the form on the card of the RT.</source>
        <translation>Nama tidak diubah di tabel ini, melainkan di isian pada kartu RT.</translation>
    </message>
    <message>
        <source>The drawn area follows the border on the map. Fill in the verified area beside it.</source>
        <translation>Luas digambar mengikuti batas di peta. Isilah luas terverifikasi di sebelahnya.</translation>
    </message>
    <message>
        <source>Percents, values, totals and classes follow from the figures. Fill in the bases and the volumes.</source>
        <translation>Persen, nilai, total, dan tingkat dihitung dari angka. Isilah angka dasar dan volumenya.</translation>
    </message>
    <message>
        <source>What was filed stays as it was filed.</source>
        <translation>Yang dari berkas tetap seperti di berkas.</translation>
    </message>
    <message>
        <source>Find area</source>
        <translation>Cari wilayah</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Isi ke bawah</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Reading %1 pasted cells</source>
        <translation>Membaca %1 sel tempelan</translation>
    </message>
    <message>
        <source>Columns as filed</source>
        <translation>Hasil berkas</translation>
    </message>
    <message>
        <source>Shows two columns at the right end: the total and the class as the file gave them, beside those that are computed here</source>
        <translation>Menampilkan dua kolom di ujung kanan: total nilai dan tingkat kekumuhan menurut berkas, di samping yang dihitung di sini</translation>
    </message>
    <message>
        <source>RT sheet to sign (PDF)…</source>
        <translation>Lembar RT untuk ditandatangani (PDF)…</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>cari “%1”</translation>
    </message>
    <message>
        <source>%1 of %2 RT · %3</source>
        <translation>%1 dari %2 RT · %3</translation>
    </message>
    <message>
        <source>Find RT, kawasan or a class, as “heavy”</source>
        <translation>Cari RT, kawasan atau tingkat, misalnya “berat”</translation>
    </message>
    <message>
        <source>Filter the column…</source>
        <translation>Saring kolom…</translation>
    </message>
    <message>
        <source>The rows go to the RT that they name.</source>
        <translation>Baris salinan masuk ke RT yang disebutnya.</translation>
    </message>
    <message>
        <source>The rows go to those selected, not to the RT that they name.</source>
        <translation>Baris salinan masuk ke RT yang dipilih, bukan ke RT yang disebutnya.</translation>
    </message>
    <message>
        <source>Without an RT of that name, left out: %1.</source>
        <translation>Tanpa RT dengan nama itu, tidak diambil: %1.</translation>
    </message>
    <message>
        <source>The pasted rows name no RT of this project (%1): nothing was pasted. Correct the names, or copy the amounts alone.</source>
        <translation>Baris yang ditempel tidak menyebut RT proyek ini (%1): tidak ada yang ditempel. Perbaiki namanya, atau salin angkanya saja.</translation>
    </message>
    <message>
        <source>The columns go where their headings say.</source>
        <translation>Kolom salinan masuk menurut judulnya.</translation>
    </message>
    <message>
        <source>Headings that name no figure here, left out: %1.</source>
        <translation>Judul yang bukan angka di sini, ditinggalkan: %1.</translation>
    </message>
    <message>
        <source>Over the %1 RT that are shown; percents are sums of volumes : sums of bases × 100</source>
        <translation>Dari %1 RT yang ditampilkan; persen adalah jumlah volume : jumlah dasar × 100</translation>
    </message>
    <message>
        <source>No heading of the pasted rows names a figure: nothing was pasted. Correct the headings, or copy the amounts alone.</source>
        <translation>Tidak ada judul baris salinan yang menyebut angka: tidak ada yang ditempel. Perbaiki judulnya, atau salin angkanya saja.</translation>
    </message>
</context>
<context>
    <name>kawasan::RtTableView</name>
    <message>
        <source>Drag the border of a column to widen it</source>
        <translation>Seret batas kolom untuk melebarkannya</translation>
    </message>
</context>
<context>
    <name>kawasan::RuleChoice</name>
    <message>
        <source>Rule by which hectares are counted</source>
        <translation>Aturan penghitungan hektare</translation>
    </message>
    <message>
        <source>Rule by which hectares are counted, in the charts and in bold in the table</source>
        <translation>Aturan penghitungan hektare untuk grafik, dan yang tebal di tabel</translation>
    </message>
</context>
<context>
    <name>kawasan::SafeguardsPage</name>
    <message>
        <source>Land that is needed</source>
        <translation>Lahan yang dibutuhkan</translation>
    </message>
    <message>
        <source>Form and owner</source>
        <translation>Bentuk dan pemilik</translation>
    </message>
    <message>
        <source>By form and owner. What is left empty nobody said; it is never taken as 0 or “no”.</source>
        <translation>Menurut bentuk dan pemilik. Yang dikosongkan berarti belum diketahui; tidak pernah dianggap 0 atau “tidak”.</translation>
    </message>
</context>
<context>
    <name>kawasan::ScenarioWindow</name>
    <message>
        <source>Compare two scenarios</source>
        <translation>Bandingkan dua skenario</translation>
    </message>
    <message>
        <source>Scenario A</source>
        <translation>Skenario A</translation>
    </message>
    <message>
        <source>Scenario B</source>
        <translation>Skenario B</translation>
    </message>
    <message>
        <source>At the end of the plan</source>
        <translation>Pada akhir rencana</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B less A</source>
        <translation>B dikurangi A</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Skenario berdampingan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The plan as it stands</source>
        <translation>Rencana apa adanya</translation>
    </message>
    <message>
        <source>What is being tried out</source>
        <translation>Yang sedang dicoba</translation>
    </message>
    <message>
        <source>Figures of a survey are needed.</source>
        <translation>Perlu angka dari suatu pendataan.</translation>
    </message>
    <message>
        <source>Activities carried out</source>
        <translation>Kegiatan dilaksanakan</translation>
    </message>
    <message>
        <source>Cost, Rp million</source>
        <translation>Biaya, Rp juta</translation>
    </message>
    <message>
        <source>Slum ha by %1</source>
        <translation>Kumuh, ha per %1</translation>
    </message>
    <message>
        <source>Rp million per ha taken off</source>
        <translation>Rp juta per ha berkurang</translation>
    </message>
    <message>
        <source>KK in the RT served</source>
        <translation>KK di RT terlayani</translation>
    </message>
    <message>
        <source>Rp million per KK</source>
        <translation>Rp juta per KK</translation>
    </message>
    <message>
        <source>The KK of %1 RT are not known.</source>
        <translation>KK dari %1 RT belum ada.</translation>
    </message>
    <message>
        <source>An RT that several activities serve counts once.</source>
        <translation>RT yang dilayani beberapa kegiatan dihitung sekali.</translation>
    </message>
    <message>
        <source>Rp per ha cannot be told while costs are unknown and more hectares may be taken off.</source>
        <translation>Rp per ha tidak bisa disebut selama ada biaya yang belum ada dan hektare yang berkurang bisa lebih banyak.</translation>
    </message>
    <message>
        <source>B (%1) less A (%2)</source>
        <translation>B (%1) dikurangi A (%2)</translation>
    </message>
    <message>
        <source>Activities that this choice carries out, with their planned costs</source>
        <translation>Kegiatan yang dilaksanakan pilihan ini, dengan biaya rencananya</translation>
    </message>
    <message>
        <source>Sum of the planned costs of the activities carried out</source>
        <translation>Jumlah biaya rencana kegiatan yang dilaksanakan</translation>
    </message>
    <message>
        <source>KK of the %1 RT in which the activities take something off, each RT once, by the survey that is shown</source>
        <translation>KK di %1 RT yang dikurangi kekumuhannya oleh kegiatan, tiap RT dihitung sekali, menurut pendataan yang tampil</translation>
    </message>
    <message>
        <source>%1: cost (%2 million) : KK in the RT served (%3)</source>
        <translation>%1: biaya (%2 juta) : KK di RT yang dilayani (%3)</translation>
    </message>
    <message>
        <source>%1: cost (%2 million) : hectares taken off by %4 (%3 ha)</source>
        <translation>%1: biaya (%2 juta) : hektare yang berkurang menurut %4 (%3 ha)</translation>
    </message>
    <message>
        <source>Ha taken off, %1</source>
        <translation>Ha berkurang, %1</translation>
    </message>
    <message>
        <source>Activities added after a scenario was kept are left out of it.</source>
        <translation>Kegiatan yang ditambahkan sesudah skenario disimpan tidak dijalankan di dalamnya.</translation>
    </message>
    <message>
        <source>Activities whose cost nobody entered: %1. They count for nothing.</source>
        <translation>Biaya %1 kegiatan belum ada; tidak ikut dihitung.</translation>
    </message>
</context>
<context>
    <name>kawasan::ScoreHow</name>
    <message>
        <source>No indicator changes: percent and value of each stay as they are.</source>
        <translation>Tidak ada indikator yang berubah: persen dan nilainya tetap.</translation>
    </message>
    <message>
        <source>Percent and value of the indicators that change:</source>
        <translation>Persen dan nilai indikator yang berubah:</translation>
    </message>
</context>
<context>
    <name>kawasan::ScoreModel</name>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Verified ha</source>
        <translation>Terverifikasi ha</translation>
    </message>
    <message>
        <source>Mean %</source>
        <translation>Rata-rata %</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total dari %1</translation>
    </message>
    <message>
        <source>Slum class</source>
        <translation>Tingkat kekumuhan</translation>
    </message>
    <message>
        <source>%1 RT belong to it, %2 of them have figures</source>
        <translation>Terdiri atas %1 RT, %2 di antaranya sudah punya angka</translation>
    </message>
</context>
<context>
    <name>kawasan::ScoresPanel</name>
    <message>
        <source>Level of the scores</source>
        <translation>Jenjang nilai</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Mean percent of each aspect; a click on a figure explains it</source>
        <translation>Rata-rata persen tiap aspek; klik angka untuk penjelasannya</translation>
    </message>
</context>
<context>
    <name>kawasan::SelectTool</name>
    <message>
        <source>Click selects, again what lies below · &lt;b&gt;Ctrl&lt;/b&gt; adds · &lt;b&gt;Shift&lt;/b&gt; and drag takes several · drag moves the map</source>
        <translation>Klik memilih, klik lagi yang di bawahnya · &lt;b&gt;Ctrl&lt;/b&gt; menambah · &lt;b&gt;Shift&lt;/b&gt; dan seret mengambil beberapa · seret menggeser peta</translation>
    </message>
</context>
<context>
    <name>kawasan::Session</name>
    <message>
        <source>Read again</source>
        <translation>Baca ulang</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Diulangi: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>Not stored: %1.</source>
        <translation>Belum tersimpan: %1.</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>Kerja di salinan…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Other changes are still being stored. Try again when they are.</source>
        <translation>Perubahan lain masih ditulis ke berkas. Coba lagi setelah selesai.</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Mengulangi: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Mengurungkan: %1</translation>
    </message>
    <message>
        <source>Another program had changed this file; what it wrote was read, and yours stands on it.</source>
        <translation>Program lain sudah mengubah berkas ini; isinya dibaca ulang dan isian Anda disimpan di atasnya.</translation>
    </message>
</context>
<context>
    <name>kawasan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mengikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Nama Anda</translation>
    </message>
    <message>
        <source>Name of the user of this computer</source>
        <translation>Nama pengguna komputer ini</translation>
    </message>
    <message>
        <source>Stands beside every change in the history of a city file.</source>
        <translation>Tertulis di samping setiap perubahan dalam riwayat berkas kota.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Shown as %1. When typing, 1,5 and 1.5 are both understood; what can be read in two ways is asked.</source>
        <translation>Ditulis sebagai %1. Saat mengetik, 1,5 dan 1.5 sama-sama dipahami; yang dapat dibaca dua cara akan ditanyakan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>kawasan::SheetJobs</name>
    <message>
        <source>No area of the project lies in this part of the map.</source>
        <translation>Tidak ada wilayah proyek di bagian peta ini.</translation>
    </message>
    <message>
        <source>Heading and title are too long for this paper; shorten them or take a larger one.</source>
        <translation>Kop dan judul terlalu panjang untuk kertas ini; pendekkan atau pakai kertas yang lebih besar.</translation>
    </message>
    <message>
        <source>Rows of the table without room: %1; a larger paper shows them.</source>
        <translation>%1 baris tabel tidak muat; kertas yang lebih besar menampilkannya.</translation>
    </message>
</context>
<context>
    <name>kawasan::SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Pratinjau lembar peta</translation>
    </message>
    <message>
        <source>The sheet is being drawn …</source>
        <translation>Lembar peta sedang digambar …</translation>
    </message>
</context>
<context>
    <name>kawasan::SignersDialog</name>
    <message>
        <source>Who signs</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Office
Name
NIP</source>
        <translation>Jabatan
Nama
NIP</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Office, name and NIP, a line each. Sheets show who made them and who took note, the programme and the memorandum all three. What is left empty is written by hand.</source>
        <translation>Jabatan, nama, dan NIP, masing-masing satu baris. Lembar peta menampilkan pembuat dan yang mengetahui; tabel program dan memorandum menampilkan ketiganya. Yang dikosongkan ditulis tangan.</translation>
    </message>
</context>
<context>
    <name>kawasan::SplitTool</name>
    <message>
        <source>Draw a line across the selected area, from outside to outside</source>
        <translation>Gambar garis melintasi area terpilih, dari luar ke luar</translation>
    </message>
    <message>
        <source>Double click or &lt;b&gt;Enter&lt;/b&gt; cuts · &lt;b&gt;Backspace&lt;/b&gt; takes the last point back · &lt;b&gt;Esc&lt;/b&gt; gives up</source>
        <translation>Klik ganda atau &lt;b&gt;Enter&lt;/b&gt; membelah · &lt;b&gt;Backspace&lt;/b&gt; membuang titik terakhir · &lt;b&gt;Esc&lt;/b&gt; batal</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Bagian %1</translation>
    </message>
</context>
<context>
    <name>kawasan::StageDialog</name>
    <message>
        <source>Record a stage</source>
        <translation>Catat tahap</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Physical progress, %</source>
        <translation>Kemajuan fisik, %</translation>
    </message>
    <message>
        <source>Financial progress, %</source>
        <translation>Kemajuan keuangan, %</translation>
    </message>
    <message>
        <source>Paid out, Rp</source>
        <translation>Dicairkan, Rp</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Mutu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>A percent is at most 100.</source>
        <translation>Persen paling banyak 100.</translation>
    </message>
    <message>
        <source>Workers, men</source>
        <translation>Pekerja laki-laki</translation>
    </message>
    <message>
        <source>Workers, women</source>
        <translation>Pekerja perempuan</translation>
    </message>
    <message>
        <source>Person-days (HOK)</source>
        <translation>Hari orang kerja (HOK)</translation>
    </message>
    <message>
        <source>The work is</source>
        <translation>Keadaan bangunan</translation>
    </message>
    <message>
        <source>17-5-2024</source>
        <translation>17-5-2024</translation>
    </message>
    <message>
        <source>A stage has a date.</source>
        <translation>Tahap perlu tanggal.</translation>
    </message>
    <message>
        <source>not entered yet; page 4 of the activity has its fields</source>
        <translation>belum diisi; isiannya di halaman 4 formulir kegiatan</translation>
    </message>
    <message>
        <source>Users and keepers (KPP)</source>
        <translation>Pemanfaat dan pemelihara (KPP)</translation>
    </message>
    <message>
        <source>For %1 activities</source>
        <translation>Untuk %1 kegiatan</translation>
    </message>
    <message>
        <source>Left out, as this record does not fit them (%1):</source>
        <translation>Tidak ikut karena catatan ini tidak cocok (%1):</translation>
    </message>
    <message>
        <source>Record for %1</source>
        <translation>Catat untuk %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>has come to %1 already</source>
        <translation>sudah tercatat %1</translation>
    </message>
    <message>
        <source>its last record is of a later day, %1</source>
        <translation>catatan terakhirnya lebih baru, %1</translation>
    </message>
    <message>
        <source>its budget is of %1</source>
        <translation>anggarannya tahun %1</translation>
    </message>
    <message>
        <source>%1 were left out: %2</source>
        <translation>%1 tidak ikut: %2</translation>
    </message>
    <message>
        <source>Values, money paid out, workers and person-days are recorded activity by activity.</source>
        <translation>Nilai perjanjian, uang yang dicairkan, tenaga kerja, dan HOK dicatat per kegiatan.</translation>
    </message>
    <message>
        <source>Value, Rp</source>
        <translation>Nilai, Rp</translation>
    </message>
    <message>
        <source>A stage has a person who records it.</source>
        <translation>Tahap harus mempunyai orang yang mencatat.</translation>
    </message>
    <message>
        <source>Recorded for activities (%1): %2.</source>
        <translation>Dicatat untuk %1 kegiatan: %2.</translation>
    </message>
</context>
<context>
    <name>kawasan::StartPage</name>
    <message>
        <source>Plans for upgrading slum areas</source>
        <translation>Rencana penanganan permukiman kumuh</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Try the practice city</source>
        <translation>Coba di kota latihan</translation>
    </message>
    <message>
        <source>New city</source>
        <translation>Kota baru</translation>
    </message>
    <message>
        <source>City, boundaries and basemap</source>
        <translation>Kota, batas kelurahan, peta dasar</translation>
    </message>
    <message>
        <source>Open a city file</source>
        <translation>Buka berkas kota</translation>
    </message>
    <message>
        <source>One .gpkg file for each city</source>
        <translation>Satu berkas .gpkg per kota</translation>
    </message>
    <message>
        <source>Works without a network. The files stay on this computer.</source>
        <translation>Bekerja tanpa jaringan. Berkas tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Terakhir dibuka</translation>
    </message>
    <message>
        <source>Search city or file</source>
        <translation>Cari kota atau berkas</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Menurut tanggal</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Menurut nama</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>No city opened yet</source>
        <translation>Belum ada kota yang dibuka</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>The practice city shows the whole way from the map to the printed page.
A city file can also be dropped here.</source>
        <translation>Kota latihan memperlihatkan seluruh jalan dari peta sampai lembar cetak.
Berkas kota juga dapat dilepas di sini.</translation>
    </message>
    <message>
        <source>No city and no file is called “%1”.</source>
        <translation>Tidak ada kota atau berkas bernama “%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Buang dari daftar</translation>
    </message>
    <message>
        <source>46 RT, 11 kawasan; draw at once</source>
        <translation>46 RT, 11 kawasan; langsung menggambar</translation>
    </message>
</context>
<context>
    <name>kawasan::StatusLine</name>
    <message>
        <source>Longitude and latitude</source>
        <translation>Bujur dan lintang</translation>
    </message>
    <message>
        <source>N</source>
        <comment>latitude</comment>
        <translation>LU</translation>
    </message>
    <message>
        <source>S</source>
        <comment>latitude</comment>
        <translation>LS</translation>
    </message>
    <message>
        <source>E</source>
        <comment>longitude</comment>
        <translation>BT</translation>
    </message>
    <message>
        <source>W</source>
        <comment>longitude</comment>
        <translation>BB</translation>
    </message>
    <message>
        <source>Snap on</source>
        <translation>Magnet menyala</translation>
    </message>
    <message>
        <source>Snap off</source>
        <translation>Magnet mati</translation>
    </message>
    <message>
        <source>Trace on</source>
        <translation>Telusuri menyala</translation>
    </message>
    <message>
        <source>Trace off</source>
        <translation>Telusuri mati</translation>
    </message>
    <message>
        <source>%1/%2 RT complete</source>
        <translation>%1/%2 RT lengkap</translation>
    </message>
    <message>
        <source>No city is open</source>
        <translation>Belum ada kota yang dibuka</translation>
    </message>
    <message>
        <source>All saved %1</source>
        <translation>Semua tersimpan %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Semua tersimpan</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Mengakhiri…</translation>
    </message>
    <message>
        <source>Click changes between metres and degrees</source>
        <translation>Klik menukar meter dan derajat</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Skala peta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Ends the work; nothing is changed</source>
        <translation>Menghentikan pekerjaan; tidak ada yang berubah</translation>
    </message>
    <message>
        <source>Shows what the checks found</source>
        <translation>Menampilkan hasil pemeriksaan</translation>
    </message>
    <message>
        <source>Goes to the next missing figure</source>
        <translation>Ke angka berikut yang belum ada</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <translation>%1 temuan</translation>
    </message>
</context>
<context>
    <name>kawasan::SurveyComparisonWindow</name>
    <message>
        <source>Compare surveys</source>
        <translation>Bandingkan pendataan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Total
before</source>
        <translation>Total
sebelum</translation>
    </message>
    <message>
        <source>Total
after</source>
        <translation>Total
sesudah</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Class
before</source>
        <translation>Tingkat
sebelum</translation>
    </message>
    <message>
        <source>Class
after</source>
        <translation>Tingkat
sesudah</translation>
    </message>
    <message>
        <source>Contribution
%</source>
        <translation>Kontribusi
%</translation>
    </message>
    <message>
        <source>Indicators
changed</source>
        <translation>Indikator
berubah</translation>
    </message>
    <message>
        <source>Total lower: %1 · higher: %2 · the same: %3 · not known: %4. Both rounds by %5.</source>
        <translation>Total turun: %1 · naik: %2 · tetap: %3 · belum diketahui: %4. Kedua pendataan menurut %5.</translation>
    </message>
    <message>
        <source>Total after (%1) less total before (%2); only where both rest on as many RT with figures</source>
        <translation>Total nilai sesudah (%1) dikurangi sebelum (%2); hanya bila RT yang punya angka sama banyak</translation>
    </message>
    <message>
        <source>No indicator has changed</source>
        <translation>Tidak ada indikator yang berubah</translation>
    </message>
    <message>
        <source>(Sectoral mean before less sectoral mean after) : sectoral mean before × 100, at most 100</source>
        <translation>(Rata-rata sektoral sebelum dikurangi sesudah) : rata-rata sektoral sebelum × 100, paling besar 100</translation>
    </message>
</context>
<context>
    <name>kawasan::SwapText</name>
    <message>
        <source>The order of %1 and %2 is open: something that decides it is not filled in.</source>
        <translation>Urutan %1 dan %2 belum pasti: ada isian penentu yang belum ada.</translation>
    </message>
    <message>
        <source>%1 is handled before %2.</source>
        <translation>%1 ditangani sebelum %2.</translation>
    </message>
    <message>
        <source>No single change would make them swap.</source>
        <translation>Tidak ada satu perubahan pun yang membuat keduanya bertukar urutan.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total nilai</translation>
    </message>
    <message>
        <source>land</source>
        <translation>lahan</translation>
    </message>
    <message>
        <source>%1: no indicator alone lowers its total enough. %2</source>
        <translation>%1: tidak ada satu indikator pun yang cukup menurunkan total nilainya. %2</translation>
    </message>
</context>
<context>
    <name>kawasan::TableExport</name>
    <message>
        <source>There is no survey yet. Start one in the step Data first.</source>
        <translation>Belum ada pendataan. Mulai dahulu di langkah Data.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Save a table</source>
        <translation>Simpan tabel</translation>
    </message>
    <message>
        <source>Figures of RT</source>
        <translation>Angka RT</translation>
    </message>
    <message>
        <source>Form of each RT</source>
        <translation>Formulir RT</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Buku kerja (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Menulis %1</translation>
    </message>
    <message>
        <source>RT sheets</source>
        <translation>Lembar RT</translation>
    </message>
    <message>
        <source>One page an RT for the signing in the residents&apos; meeting. For which RT?</source>
        <translation>Satu halaman per RT untuk ditandatangani dalam rembuk warga. Untuk RT mana?</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Terpilih (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Semua (%1)</translation>
    </message>
    <message>
        <source>With the figures of survey %1, or empty to write in?</source>
        <translation>Terisi angka pendataan %1, atau kosong untuk ditulisi?</translation>
    </message>
    <message>
        <source>Figures, A4</source>
        <translation>Terisi, A4</translation>
    </message>
    <message>
        <source>Figures, F4</source>
        <translation>Terisi, F4</translation>
    </message>
    <message>
        <source>Empty, A4</source>
        <translation>Kosong, A4</translation>
    </message>
    <message>
        <source>Empty, F4</source>
        <translation>Kosong, F4</translation>
    </message>
    <message>
        <source>RT sheets on %1 pages</source>
        <translation>lembar RT, %1 halaman</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Semua tabel</translation>
    </message>
    <message>
        <source>Save all tables</source>
        <translation>Simpan semua tabel</translation>
    </message>
    <message>
        <source>Which table? Percents, values, totals, classes and sums are formulas that follow in Excel and LibreOffice.</source>
        <translation>Tabel mana? Persen, nilai, total nilai, tingkat, dan jumlah berupa rumus yang ikut berubah di Excel dan LibreOffice.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>%1, %2 pages</source>
        <translation>%1, %2 halaman</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Simpan sebagai gambar</translation>
    </message>
    <message>
        <source>Text document (*.odt)</source>
        <translation>Dokumen teks (*.odt)</translation>
    </message>
    <message>
        <source>RT sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>To choose some of them, select their rows in the table of RT figures, or on the map, and come back here.</source>
        <translation>Untuk sebagian RT saja, pilih dulu barisnya di tabel angka RT atau di peta, lalu buka lagi perintah ini.</translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation>%1, %2 baris</translation>
    </message>
</context>
<context>
    <name>kawasan::TextField</name>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
</context>
<context>
    <name>kawasan::TrialPanel</name>
    <message>
        <source>Trial</source>
        <translation>Coba-coba</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>tidak ada yang ditulis</translation>
    </message>
    <message>
        <source>The plan stays as it is until you cancel what is left out</source>
        <translation>Rencana tetap seperti semula sampai Anda membatalkan yang dimatikan</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Matikan semua</translation>
    </message>
    <message>
        <source>Leaves out every activity that the table shows</source>
        <translation>Mematikan setiap kegiatan yang tampak di tabel</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Hidupkan semua</translation>
    </message>
    <message>
        <source>Carries out every activity that the table shows, cancelled ones too</source>
        <translation>Menghidupkan setiap kegiatan yang tampak di tabel, juga yang batal</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Seperti rencana</translation>
    </message>
    <message>
        <source>Puts all switches back</source>
        <translation>Mengembalikan semua pilihan</translation>
    </message>
    <message>
        <source>Records in the plan that the left-out activities are cancelled; undo takes it back</source>
        <translation>Mencatat dalam rencana bahwa kegiatan yang dimatikan batal; urungkan mengembalikannya</translation>
    </message>
    <message>
        <source>Areas as planned and as tried</source>
        <translation>Wilayah menurut rencana dan percobaan</translation>
    </message>
    <message>
        <source>Hectares and money as planned and as tried</source>
        <translation>Hektare dan dana menurut rencana dan percobaan</translation>
    </message>
    <message>
        <source>Hectares and money</source>
        <translation>Hektare dan dana</translation>
    </message>
    <message>
        <source>The figures are being computed…</source>
        <translation>Angka sedang dihitung…</translation>
    </message>
    <message>
        <source>Figures of the plan are needed: a survey with figures and activities.</source>
        <translation>Perlu pendataan dengan angka dan kegiatan.</translation>
    </message>
    <message>
        <source>Click a box or press Space to leave activities out.</source>
        <translation>Klik kotak atau tekan Spasi untuk mematikan kegiatan.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Dimatikan: %1.</translation>
    </message>
    <message>
        <source>Left out: %1. Cancelled in the plan, carried out here: %2.</source>
        <translation>Dimatikan: %1. Batal di rencana, dihidupkan di sini: %2.</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>di luar itu</translation>
    </message>
    <message>
        <source>RT in none of them, and activities that serve several or none</source>
        <translation>RT di luar semuanya, dan kegiatan yang melayani beberapa atau tidak satu pun</translation>
    </message>
    <message>
        <source>At the end of the plan</source>
        <translation>Akhir rencana</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Cost, Rp million</source>
        <translation>Biaya, Rp juta</translation>
    </message>
    <message>
        <source>Slum ha by %1</source>
        <translation>Kumuh, ha per %1</translation>
    </message>
    <message>
        <source>Open ha by %1</source>
        <translation>Belum pasti, ha per %1</translation>
    </message>
    <message>
        <source>Reduced, (%1) %2, by %3</source>
        <translation>Berkurang, (%1) %2, per %3</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Keeps the present switches under a name; the plan stays as it is</source>
        <translation>Pilihan sekarang disimpan dengan nama; rencana tidak berubah</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Bandingkan…</translation>
    </message>
    <message>
        <source>Two scenarios side by side: hectares, cost, cost per hectare and per KK</source>
        <translation>Dua skenario berdampingan: luas, biaya, biaya per ha dan per KK</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Removes the chosen scenario; undo brings it back</source>
        <translation>Menghapus skenario yang dipilih; urungkan mengembalikannya</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <source>Record as cancelled…</source>
        <translation>Catat batal…</translation>
    </message>
    <message>
        <source>Total
value</source>
        <translation>Total
nilai</translation>
    </message>
    <message>
        <source>Slum
ha</source>
        <translation>Kumuh
ha</translation>
    </message>
    <message>
        <source>Rp
million</source>
        <translation>Rp
juta</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>Rencana:</translation>
    </message>
    <message>
        <source>Trial:</source>
        <translation>Coba-coba:</translation>
    </message>
    <message>
        <source>At the end of the plan, by the rule below with the figures less what the activities take off: plan %1, trial %2.</source>
        <translation>Pada akhir rencana, menurut aturan di bawah ini dengan angka dikurangi hasil kegiatan: rencana %1, coba-coba %2.</translation>
    </message>
    <message>
        <source>Verified hectares of the RT that are slum at the end of the plan, each RT by itself</source>
        <translation>Luas terverifikasi RT yang masih kumuh pada akhir rencana, tiap RT dihitung sendiri</translation>
    </message>
    <message>
        <source>Planned costs of the activities carried out</source>
        <translation>Biaya rencana kegiatan yang dilaksanakan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Trial (%1) less plan (%2); what no switch touches adds nothing</source>
        <translation>Coba-coba (%1) dikurangi rencana (%2); yang tidak disentuh pilihan tidak menambah apa-apa</translation>
    </message>
    <message>
        <source>the plan as it stands</source>
        <translation>rencana apa adanya</translation>
    </message>
    <message>
        <source>Slum ha
by RT</source>
        <translation>Kumuh ha
per RT</translation>
    </message>
    <message>
        <source>Counted by RT, at the end of the plan: an area that is no slum as a whole may hold RT that are</source>
        <translation>Dihitung per RT, pada akhir rencana: wilayah yang tidak kumuh secara keseluruhan dapat memuat RT yang kumuh</translation>
    </message>
</context>
<context>
    <name>kawasan::UndoAction</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>kawasan::UnitCostModel</name>
    <message>
        <source>Enter the price first.</source>
        <translation>Isi harganya dahulu.</translation>
    </message>
    <message>
        <source>There are more rows in the clipboard than below this cell.</source>
        <translation>Baris salinan lebih banyak daripada baris tabel di bawah sel ini.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Price a unit, Rp</source>
        <translation>Harga satuan, Rp</translation>
    </message>
    <message>
        <source>Source and year</source>
        <translation>Sumber dan tahun</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Jenis kegiatan</translation>
    </message>
</context>
<context>
    <name>kawasan::UnitCostTakeIn</name>
    <message>
        <source>Take in prices</source>
        <translation>Ambil harga</translation>
    </message>
    <message>
        <source>%1: %2 rows hold %3 new or changed prices; %4 are there already.</source>
        <translation>%1: %2 baris memuat %3 harga baru atau berubah; %4 sudah ada.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Di berkas</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>All prices of %1 are in the table already.</source>
        <translation>Semua harga dari %1 sudah ada di tabel.</translation>
    </message>
    <message>
        <source>There are no prices in %1.</source>
        <translation>Tidak ada harga di %1.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Membaca %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>Price before → after, or what is wrong</source>
        <translation>Harga lama → baru, atau yang salah</translation>
    </message>
    <message>
        <source>Prices taken in: %1.</source>
        <translation>Harga yang diambil: %1.</translation>
    </message>
</context>
<context>
    <name>kawasan::UnitCostWindow</name>
    <message>
        <source>Unit prices</source>
        <translation>Harga satuan</translation>
    </message>
    <message>
        <source>What one unit costs when a work takes it off, by your own price list (HSPK, offers, past contracts). Type a price; Delete takes it away; a price that is not known stays empty.</source>
        <translation>Biaya satu satuan bila pekerjaan menanganinya, menurut daftar harga Anda sendiri (HSPK, penawaran, kontrak lama). Ketik harganya; Delete menghapusnya; harga yang belum diketahui dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Only what has a price</source>
        <translation>Hanya yang sudah ada harganya</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Ambil dari berkas…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Prices, or prices and sources, from the current cell down; or a table with work, criterion, price and source (Ctrl+V)</source>
        <translation>Harga, atau harga dan sumber, mulai sel ini ke bawah; atau tabel dengan pekerjaan, kriteria, harga, dan sumber (Ctrl+V)</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Takes the selected prices away (Delete)</source>
        <translation>Menghapus harga yang dipilih (Delete)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>Every criterion has a price.</source>
        <translation>Setiap kriteria punya harga.</translation>
    </message>
    <message>
        <source>Without a price: %1.</source>
        <translation>Belum ada harga: %1.</translation>
    </message>
    <message>
        <source>Nothing has a price yet. Show all rows and type one, or take in a file.</source>
        <translation>Belum ada yang berharga. Tampilkan semua baris dan ketik satu, atau ambil dari berkas.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>papan klip</translation>
    </message>
    <message>
        <source>Nobody entered a price here.</source>
        <translation>Belum ada yang mengisi harga di sini.</translation>
    </message>
    <message>
        <source>Entered by:</source>
        <translation>Diisi oleh:</translation>
    </message>
    <message>
        <source>%1 for one %2 of “%3” by the work “%4”, as entered. Source: %5.</source>
        <translation>%1 untuk satu %2 “%3” dengan pekerjaan “%4”, sebagaimana diisikan. Sumber: %5.</translation>
    </message>
</context>
<context>
    <name>kawasan::VersionText</name>
    <message>
        <source>version “%1”</source>
        <translation>versi “%1”</translation>
    </message>
    <message>
        <source>1 change after version “%1”</source>
        <translation>setelah versi “%1” ada 1 perubahan</translation>
    </message>
    <message>
        <source>%1 changes after version “%2”</source>
        <translation>setelah versi “%2” ada %1 perubahan</translation>
    </message>
</context>
<context>
    <name>kawasan::VertexTool</name>
    <message>
        <source>This corner cannot go: an area would fall below a triangle, or borders of several areas meet here. Move it onto a neighbouring corner instead.</source>
        <translation>Titik sudut ini tidak dapat dibuang: bidang akan kurang dari segitiga, atau batas beberapa area bertemu di sini. Geser saja ke titik sudut tetangganya.</translation>
    </message>
    <message>
        <source>New corner</source>
        <translation>Titik sudut baru</translation>
    </message>
    <message>
        <source>Click the area whose border is to change</source>
        <translation>Klik area yang batasnya akan diubah</translation>
    </message>
    <message>
        <source>Drag a corner · drag a border to add a corner · &lt;b&gt;Delete&lt;/b&gt; takes the corner away · shared borders move together</source>
        <translation>Seret titik sudut · seret sisi untuk menambah · &lt;b&gt;Delete&lt;/b&gt; membuang · batas bersama ikut bergerak</translation>
    </message>
    <message>
        <source>Drag the corner on · &lt;b&gt;Enter&lt;/b&gt; asks again · &lt;b&gt;Esc&lt;/b&gt; gives it up</source>
        <translation>Geser lagi titik sudutnya · &lt;b&gt;Enter&lt;/b&gt; menanyakan lagi · &lt;b&gt;Esc&lt;/b&gt; batal</translation>
    </message>
</context>
<context>
    <name>kawasan::Workspace</name>
    <message>
        <source>RT figures</source>
        <translation>Angka RT</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>%1 kawasan are drawn</source>
        <translation>%1 kawasan sudah digambar</translation>
    </message>
    <message>
        <source>%1 RT have all figures</source>
        <translation>%1 RT lengkap angkanya</translation>
    </message>
    <message>
        <source>Areas with a settled total: %1</source>
        <translation>%1 wilayah sudah pasti total nilainya</translation>
    </message>
    <message>
        <source>Areas with a priority, or none as not slum: %1</source>
        <translation>%1 wilayah sudah berprioritas atau tidak kumuh</translation>
    </message>
    <message>
        <source>Activities: %1</source>
        <translation>%1 kegiatan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
</context>
<context>
    <name>kawasan::ZeroTable</name>
    <message>
        <source>By the scores of every year: an area is slum when its total is at or above the lowest limit</source>
        <translation>Menurut nilai tiap tahun: suatu wilayah kumuh bila total nilainya mencapai batas terendah</translation>
    </message>
    <message>
        <source>Figures are missing that decide whether it is slum</source>
        <translation>Ada angka yang belum ada, padahal menentukan kumuh atau tidaknya</translation>
    </message>
    <message>
        <source>It was not slum at the opening, by this way of counting</source>
        <translation>Tidak kumuh sejak awal, menurut cara hitung ini</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>seluruh kota</translation>
    </message>
    <message>
        <source>verified hectares of the RT of this area that are still slum in the last year</source>
        <translation>luas terverifikasi RT wilayah ini yang masih kumuh pada tahun terakhir</translation>
    </message>
    <message>
        <source>(%1) 0 ha
by %2</source>
        <translation>(%1) 0 ha
per %2</translation>
    </message>
    <message>
        <source>RT
left</source>
        <translation>Sisa
RT</translation>
    </message>
    <message>
        <source>RT not
certain</source>
        <translation>RT belum
pasti</translation>
    </message>
    <message>
        <source>Left
ha</source>
        <translation>Sisa
ha</translation>
    </message>
    <message>
        <source>First year in which nothing is slum any more and stays so, when each RT counts by itself (%1) and when the area counts as one (%2); what is left is counted by RT at the end of %3.</source>
        <translation>Tahun pertama ketika tidak ada lagi yang kumuh dan tetap begitu, bila tiap RT dihitung sendiri (%1) dan bila wilayah dihitung utuh (%2); sisa dihitung per RT pada akhir %3.</translation>
    </message>
    <message>
        <source>RT of this area that are slum in the last year: their total is at or above the lowest limit</source>
        <translation>RT di wilayah ini yang masih kumuh pada tahun terakhir: nilai totalnya sama dengan atau di atas batas terendah</translation>
    </message>
    <message>
        <source>RT of this area of which missing figures leave open whether they are slum in the last year</source>
        <translation>RT di wilayah ini yang belum pasti kumuh pada tahun terakhir karena angkanya belum lengkap</translation>
    </message>
    <message>
        <source>not certain: %1</source>
        <translation>belum pasti: %1</translation>
    </message>
    <message>
        <source>Nothing of it is there to be counted by %1</source>
        <translation>Tidak ada %1 yang dapat dihitung di sini</translation>
    </message>
    <message>
        <source>0 ha from the opening on, in every year</source>
        <translation>0 ha sejak keadaan awal, pada setiap tahun</translation>
    </message>
    <message>
        <source>The first year with 0 ha that stays so is %1</source>
        <translation>Tahun pertama dengan 0 ha yang tetap begitu: %1</translation>
    </message>
    <message>
        <source>No year, as what was 0 ha is slum again in %1</source>
        <translation>Belum ada tahunnya: yang pernah 0 ha kumuh lagi pada %1</translation>
    </message>
    <message>
        <source>No year, as something is still slum in %1</source>
        <translation>Belum ada tahunnya: pada %1 masih ada yang kumuh</translation>
    </message>
    <message>
        <source>No year is certain, as missing figures leave something open in %1</source>
        <translation>Belum ada tahun yang pasti: pada %1 angka yang belum ada membuat sebagian terbuka</translation>
    </message>
    <message>
        <source>Left at the end of each year, counted by %1:</source>
        <translation>Sisa pada akhir tiap tahun, dihitung per %1:</translation>
    </message>
    <message>
        <source>without verified hectares</source>
        <translation>tanpa luas terverifikasi</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Drawn area</source>
        <translation>Luas gambar</translation>
    </message>
    <message>
        <source>Against decree %1</source>
        <translation>Terhadap SK %1</translation>
    </message>
    <message>
        <source>RT inside</source>
        <translation>RT di dalam</translation>
    </message>
    <message>
        <source>%1 whole, %2 in part</source>
        <translation>%1 utuh, %2 sebagian</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Tumpang tindih</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total nilai</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Slum class</source>
        <translation>Tingkat kekumuhan</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Peta</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>&amp;Nilai</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Cetak</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>B&amp;antuan</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>&amp;Rencana</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>figures</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>note on the figure</source>
        <translation>catatan angka</translation>
    </message>
    <message>
        <source>how it was surveyed</source>
        <translation>cara pendataan</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>result as it was filed</source>
        <translation>hasil yang diarsipkan</translation>
    </message>
    <message>
        <source>considerations</source>
        <translation>pertimbangan</translation>
    </message>
    <message>
        <source>legality</source>
        <translation>legalitas</translation>
    </message>
    <message>
        <source>decree</source>
        <translation>SK</translation>
    </message>
    <message>
        <source>choice in the ranking</source>
        <translation>pilihan dalam urutan</translation>
    </message>
    <message>
        <source>accepted findings</source>
        <translation>temuan yang diterima</translation>
    </message>
    <message>
        <source>reason of the difference in hectares</source>
        <translation>alasan selisih hektare</translation>
    </message>
    <message>
        <source>land shared with</source>
        <translation>lahan bersama</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>dana</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>tahap</translation>
    </message>
    <message>
        <source>safeguard</source>
        <translation>pengamanan</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>dimatikan</translation>
    </message>
    <message>
        <source>follow-up line</source>
        <translation>butir tindak lanjut</translation>
    </message>
    <message>
        <source>status of a follow-up line</source>
        <translation>status butir tindak lanjut</translation>
    </message>
    <message>
        <source>reduced hectares</source>
        <translation>hektare yang dikurangi</translation>
    </message>
    <message>
        <source>file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>penerima manfaat</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>masalah</translation>
    </message>
    <message>
        <source>zones of the spatial plan</source>
        <translation>zona rencana tata ruang</translation>
    </message>
    <message>
        <source>reference areas</source>
        <translation>area acuan</translation>
    </message>
    <message>
        <source>unit prices</source>
        <translation>harga satuan</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>pendataan</translation>
    </message>
    <message>
        <source>kecamatan</source>
        <translation>kecamatan</translation>
    </message>
    <message>
        <source>kelurahan</source>
        <translation>kelurahan</translation>
    </message>
    <message>
        <source>kawasan</source>
        <translation>kawasan</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>plan document</source>
        <translation>dokumen rencana</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>kegiatan</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>skenario</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>rapat</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>berita acara</translation>
    </message>
    <message>
        <source>shape on the map</source>
        <translation>bentuk di peta</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>tahun terakhir</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>tahun awal</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nomor</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>jenis</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>due</source>
        <translation>tenggat</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>penanggung jawab</translation>
    </message>
    <message>
        <source>item</source>
        <translation>butir</translation>
    </message>
    <message>
        <source>output</source>
        <translation>keluaran</translation>
    </message>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hektare</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>kriteria</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>jenis pekerjaan</translation>
    </message>
    <message>
        <source>kind of work as it was written</source>
        <translation>jenis pekerjaan sebagaimana ditulis</translation>
    </message>
    <message>
        <source>primary, secondary or tertiary</source>
        <translation>primer, sekunder, atau tersier</translation>
    </message>
    <message>
        <source>volume of the contract</source>
        <translation>volume kontrak</translation>
    </message>
    <message>
        <source>unit of the contract</source>
        <translation>satuan kontrak</translation>
    </message>
    <message>
        <source>planned cost</source>
        <translation>biaya rencana</translation>
    </message>
    <message>
        <source>realised cost</source>
        <translation>biaya realisasi</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>rencana</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>realisasi</translation>
    </message>
    <message>
        <source>price</source>
        <translation>harga</translation>
    </message>
    <message>
        <source>source</source>
        <translation>sumber</translation>
    </message>
    <message>
        <source>source as it was written</source>
        <translation>sumber sebagaimana ditulis</translation>
    </message>
    <message>
        <source>physical percent</source>
        <translation>persen fisik</translation>
    </message>
    <message>
        <source>financial percent</source>
        <translation>persen keuangan</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumen</translation>
    </message>
    <message>
        <source>years of life</source>
        <translation>umur (tahun)</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritas</translation>
    </message>
    <message>
        <source>UPL</source>
        <translation>UPL</translation>
    </message>
    <message>
        <source>number in the RP2KPKP</source>
        <translation>nomor di RP2KPKP</translation>
    </message>
    <message>
        <source>number in the RPLP</source>
        <translation>nomor di RPLP</translation>
    </message>
    <message>
        <source>universal access</source>
        <translation>akses universal</translation>
    </message>
    <message>
        <source>note on universal access</source>
        <translation>catatan akses universal</translation>
    </message>
    <message>
        <source>note on the spatial plan</source>
        <translation>catatan rencana tata ruang</translation>
    </message>
    <message>
        <source>social, economic and cultural value</source>
        <translation>nilai sosial, ekonomi, dan budaya</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>counts in</source>
        <translation>dihitung di</translation>
    </message>
    <message>
        <source>address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>miskin</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>persen</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>isi foto</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>class</source>
        <translation>kelas</translation>
    </message>
    <message>
        <source>whether it applies</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>legal</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>aturan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>konsep</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>digambar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>conflicting</source>
        <translation>bertentangan</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>tidak dapat dipakai</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>seluruh kota</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>semula ada</translation>
    </message>
    <message>
        <source>nothing that the project does not have</source>
        <translation>tidak ada yang baru bagi kota</translation>
    </message>
    <message>
        <source>activities switched off, as a whole</source>
        <translation>daftar kegiatan yang dimatikan, sebagai satu kesatuan</translation>
    </message>
    <message>
        <source>group of works</source>
        <translation>kelompok pekerjaan</translation>
    </message>
    <message>
        <source>name of the KPP</source>
        <translation>nama KPP</translation>
    </message>
    <message>
        <source>code of the KPP</source>
        <translation>kode KPP</translation>
    </message>
    <message>
        <source>address of the KPP</source>
        <translation>alamat KPP</translation>
    </message>
    <message>
        <source>KPP formed on</source>
        <translation>KPP terbentuk tanggal</translation>
    </message>
    <message>
        <source>men in the KPP</source>
        <translation>anggota laki-laki KPP</translation>
    </message>
    <message>
        <source>women in the KPP</source>
        <translation>anggota perempuan KPP</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>yang terdampak</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>nilai uang</translation>
    </message>
    <message>
        <source>area after</source>
        <translation>luas sesudahnya</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>aspek</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>peraturan</translation>
    </message>
    <message>
        <source>values as they were filed</source>
        <translation>nilai sebagaimana tercatat</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>mutu</translation>
    </message>
    <message>
        <source>way the land is given</source>
        <translation>cara pemberian lahan</translation>
    </message>
    <message>
        <source>owner of the land</source>
        <translation>pemilik lahan</translation>
    </message>
    <message>
        <source>men</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>hari orang kerja</translation>
    </message>
    <message>
        <source>served</source>
        <translation>yang dilayani</translation>
    </message>
    <message>
        <source>upkeep</source>
        <translation>pemeliharaan</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>keterangan dari berkas</translation>
    </message>
    <message>
        <source>none switched off</source>
        <translation>tidak ada yang dimatikan</translation>
    </message>
    <message>
        <source>%1 switched off, the same on all sides</source>
        <translation>%1 dimatikan, sama di semua pihak</translation>
    </message>
    <message>
        <source>%1 switched off, among them: %2</source>
        <translation>%1 dimatikan, di antaranya: %2</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>name and code</source>
        <translation>nama dan kode</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>jenis pekerjaan</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lokasi</translation>
    </message>
    <message>
        <source>years</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>volume of the contract</source>
        <translation>volume kontrak</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>biaya</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>pelaksana</translation>
    </message>
    <message>
        <source>upkeep and KPP</source>
        <translation>pemeliharaan dan KPP</translation>
    </message>
    <message>
        <source>beneficiaries</source>
        <translation>penerima manfaat</translation>
    </message>
    <message>
        <source>documents and references</source>
        <translation>dokumen dan rujukan</translation>
    </message>
    <message>
        <source>safeguards and access</source>
        <translation>pengamanan dan akses</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>keterangan</translation>
    </message>
    <message>
        <source>volumes by RT</source>
        <translation>volume per RT</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>dana</translation>
    </message>
    <message>
        <source>names of beneficiaries</source>
        <translation>nama penerima manfaat</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>proposed</source>
        <translation>diusulkan</translation>
    </message>
    <message>
        <source>appraised</source>
        <translation>terverifikasi layak</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>disepakati</translation>
    </message>
    <message>
        <source>funds paid out</source>
        <translation>dana dicairkan</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>bersertifikat</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>diserahterimakan</translation>
    </message>
    <message>
        <source>in upkeep</source>
        <translation>dipelihara</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>group</source>
        <translation>kelompok</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publik</translation>
    </message>
    <message>
        <source>area</source>
        <translation>kawasan</translation>
    </message>
    <message>
        <source>city</source>
        <translation>kota</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primer</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>sekunder</translation>
    </message>
    <message>
        <source>tertiary</source>
        <translation>tersier</translation>
    </message>
    <message>
        <source>KSM</source>
        <translation>KSM</translation>
    </message>
    <message>
        <source>Panitia</source>
        <translation>Panitia</translation>
    </message>
    <message>
        <source>BKM/LKM</source>
        <translation>BKM/LKM</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>kontraktor</translation>
    </message>
    <message>
        <source>city agency</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>kurang</translation>
    </message>
    <message>
        <source>as booked</source>
        <translation>sesuai rencana</translation>
    </message>
    <message>
        <source>more booked than there was</source>
        <translation>melebihi yang ada</translation>
    </message>
    <message>
        <source>not in the survey</source>
        <translation>belum tampak di pendataan</translation>
    </message>
    <message>
        <source>the survey has another volume</source>
        <translation>volume di pendataan berbeda</translation>
    </message>
    <message>
        <source>a figure is missing</source>
        <translation>angkanya belum ada</translation>
    </message>
    <message>
        <source>no survey of that year</source>
        <translation>tidak ada pendataan tahun itu</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>dikurangkan</translation>
    </message>
    <message>
        <source>no volume</source>
        <translation>tanpa volume</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>awal</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>kegiatan</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>pendataan</translation>
    </message>
    <message>
        <source>no household (KK) benefits</source>
        <translation>tidak ada KK penerima manfaat</translation>
    </message>
    <message>
        <source>fewer persons than households (KK)</source>
        <translation>jiwa lebih sedikit daripada KK</translation>
    </message>
    <message>
        <source>more women than persons</source>
        <translation>perempuan lebih banyak daripada jiwa</translation>
    </message>
    <message>
        <source>more poor households than households (KK)</source>
        <translation>KK miskin lebih banyak daripada KK</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>; dan %1 lagi</translation>
    </message>
    <message>
        <source>every %1 that fell below the limit counts whole</source>
        <translation>setiap %1 yang turun di bawah batas dihitung utuh</translation>
    </message>
    <message>
        <source>the same, and under 20 % fails of each of five services</source>
        <translation>sama, dan yang gagal kurang dari 20 % untuk tiap indikator lima layanan</translation>
    </message>
    <message>
        <source>share by which the total fell</source>
        <translation>bagian turunnya total nilai</translation>
    </message>
    <message>
        <source>share by which the mean of the percents fell</source>
        <translation>bagian turunnya rata-rata persen</translation>
    </message>
    <message>
        <source>source not known</source>
        <translation>sumber belum diketahui</translation>
    </message>
    <message>
        <source>open</source>
        <translation>belum mulai</translation>
    </message>
    <message>
        <source>underway</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>dalam pembahasan</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>ditetapkan</translation>
    </message>
    <message>
        <source>first decree %1</source>
        <translation>SK awal %1</translation>
    </message>
    <message>
        <source>decree %1</source>
        <translation>SK %1</translation>
    </message>
    <message>
        <source>minutes %1</source>
        <translation>berita acara %1</translation>
    </message>
    <message>
        <source>remaining of the decree</source>
        <translation>sisa menurut SK</translation>
    </message>
    <message>
        <source>DED</source>
        <translation>DED</translation>
    </message>
    <message>
        <source>RAB</source>
        <translation>RAB</translation>
    </message>
    <message>
        <source>permit</source>
        <translation>izin</translation>
    </message>
    <message>
        <source>attendance list</source>
        <translation>daftar hadir</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>berita acara</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>kontrak</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>berkas lain</translation>
    </message>
    <message>
        <source>decree (SK)</source>
        <translation>SK</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>dilaksanakan</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumen</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>dokumen lain</translation>
    </message>
    <message>
        <source>activities in both lists</source>
        <translation>kegiatan di kedua daftar</translation>
    </message>
    <message>
        <source>activities in the RP2KPKP alone</source>
        <translation>kegiatan hanya di RP2KPKP</translation>
    </message>
    <message>
        <source>activities in the RPLP alone</source>
        <translation>kegiatan hanya di RPLP</translation>
    </message>
    <message>
        <source>activities in neither list</source>
        <translation>kegiatan tanpa nomor di kedua daftar</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>mulai %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>tidak tercapai</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>land</source>
        <translation>lahan</translation>
    </message>
    <message>
        <source>land consolidation</source>
        <translation>konsolidasi lahan</translation>
    </message>
    <message>
        <source>resettlement</source>
        <translation>permukiman kembali</translation>
    </message>
    <message>
        <source>customary people (MHA)</source>
        <translation>Masyarakat Hukum Adat (MHA)</translation>
    </message>
    <message>
        <source>UKL-UPL</source>
        <translation>UKL-UPL</translation>
    </message>
    <message>
        <source>SOP or SPPL</source>
        <translation>SOP atau SPPL</translation>
    </message>
    <message>
        <source>cultural heritage</source>
        <translation>cagar budaya</translation>
    </message>
    <message>
        <source>area prone to disasters</source>
        <translation>kawasan rawan bencana</translation>
    </message>
    <message>
        <source>wood, from 3 m³</source>
        <translation>kayu, mulai 3 m³</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>hibah</translation>
    </message>
    <message>
        <source>permit to use</source>
        <translation>izin pakai</translation>
    </message>
    <message>
        <source>permit to pass</source>
        <translation>izin dilalui</translation>
    </message>
    <message>
        <source>government</source>
        <translation>pemerintah</translation>
    </message>
    <message>
        <source>community</source>
        <translation>masyarakat</translation>
    </message>
    <message>
        <source>other owner</source>
        <translation>pemilik lain</translation>
    </message>
    <message>
        <source>there is</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>area, m²</source>
        <translation>luas, m²</translation>
    </message>
    <message>
        <source>area afterwards, m²</source>
        <translation>luas sesudah, m²</translation>
    </message>
    <message>
        <source>value, Rp</source>
        <translation>nilai, Rp</translation>
    </message>
    <message>
        <source>KK giving it</source>
        <translation>KK pemberi</translation>
    </message>
    <message>
        <source>persons of the community</source>
        <translation>jiwa warga adat</translation>
    </message>
    <message>
        <source>of these affected</source>
        <translation>di antaranya terkena proyek</translation>
    </message>
    <message>
        <source>of these served</source>
        <translation>di antaranya penerima manfaat</translation>
    </message>
    <message>
        <source>participants, men</source>
        <translation>peserta laki-laki</translation>
    </message>
    <message>
        <source>participants, women</source>
        <translation>peserta perempuan</translation>
    </message>
    <message>
        <source>volume, m³</source>
        <translation>volume, m³</translation>
    </message>
    <message>
        <source>legal origin</source>
        <translation>asal sah (legal)</translation>
    </message>
    <message>
        <source>document and number</source>
        <translation>dokumen dan nomor</translation>
    </message>
    <message>
        <source>below the limit already</source>
        <translation>sudah di bawah batas</translation>
    </message>
    <message>
        <source>falls below the limit</source>
        <translation>turun di bawah batas</translation>
    </message>
    <message>
        <source>figures missing</source>
        <translation>angka belum ada</translation>
    </message>
    <message>
        <source>prices missing, or they do not suffice</source>
        <translation>harga belum ada atau belum mencukupi</translation>
    </message>
    <message>
        <source>more persons of low income (MBR) than persons</source>
        <translation>jiwa MBR lebih banyak daripada jiwa</translation>
    </message>
    <message>
        <source>area before, m²</source>
        <translation>luas sebelum, m²</translation>
    </message>
    <message>
        <source>plan for them (RK-MHA)</source>
        <translation>rencana kegiatan (RK-MHA)</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: tidak</translation>
    </message>
    <message>
        <source>not slum before</source>
        <translation>tidak kumuh sejak awal</translation>
    </message>
    <message>
        <source>completely treated</source>
        <translation>tuntas</translation>
    </message>
    <message>
        <source>not completely</source>
        <translation>belum tuntas</translation>
    </message>
    <message>
        <source>good (KB)</source>
        <translation>baik (KB)</translation>
    </message>
    <message>
        <source>fair (KC)</source>
        <translation>cukup (KC)</translation>
    </message>
    <message>
        <source>poor (KK)</source>
        <translation>kurang (KK)</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>masih ada</translation>
    </message>
    <message>
        <source>in good state</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>working</source>
        <translation>berfungsi</translation>
    </message>
    <message>
        <source>used</source>
        <translation>dimanfaatkan</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>dikembangkan</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>sudah tidak ada</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>Diketahui oleh</translation>
    </message>
    <message>
        <source>not paid: the money does not reach so far</source>
        <translation>tidak terbayar: dana tidak sampai</translation>
    </message>
    <message>
        <source>no kawasan is chosen as a priority; choose them in the step Priority</source>
        <translation>kawasan prioritas belum ditetapkan; tetapkan di langkah Prioritas</translation>
    </message>
    <message>
        <source>the place of the works is not filled in</source>
        <translation>lokasi kegiatan belum diisi</translation>
    </message>
    <message>
        <source>Accepted with the reason: %1</source>
        <translation>Diterima dengan alasan: %1</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, diterima</translation>
    </message>
    <message>
        <source>whole %1</source>
        <translation>%1 utuh</translation>
    </message>
    <message>
        <source>served RT</source>
        <translation>RT terlayani</translation>
    </message>
    <message>
        <source>total</source>
        <comment>rule of hectares</comment>
        <translation>total nilai</translation>
    </message>
    <message>
        <source>percents</source>
        <comment>rule of hectares</comment>
        <translation>persen</translation>
    </message>
    <message>
        <source>no person benefits</source>
        <translation>tidak ada jiwa penerima manfaat</translation>
    </message>
    <message>
        <source>more poor households than persons</source>
        <translation>KK miskin lebih banyak daripada jiwa</translation>
    </message>
    <message>
        <source>the item number in the RP2KPKP or RPLP is not filled in</source>
        <translation>nomor kegiatan dalam RP2KPKP atau RPLP belum diisi</translation>
    </message>
    <message>
        <source>the RP2KPKP or RPLP with this item number is not among the documents of the plan</source>
        <translation>dokumen RP2KPKP atau RPLP yang memuat nomor ini belum dicatat di Dokumen rencana</translation>
    </message>
    <message>
        <source>the status of the RP2KPKP or RPLP is not filled in</source>
        <translation>status dokumen RP2KPKP atau RPLP belum diisi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>not a number</source>
        <translation>bukan angka</translation>
    </message>
    <message>
        <source>a number with a unit or other text; write the number alone</source>
        <translation>angka dengan satuan atau teks lain; tulis angkanya saja</translation>
    </message>
    <message>
        <source>an error of the spreadsheet</source>
        <translation>kesalahan dari lembar kerja</translation>
    </message>
    <message>
        <source>larger than can be true</source>
        <translation>terlalu besar untuk benar</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>bukan tanggal</translation>
    </message>
    <message>
        <source>the same area stands in {expected} already</source>
        <translation>wilayah yang sama sudah ada di {expected}</translation>
    </message>
    <message>
        <source>the same area was drawn already ({expected})</source>
        <translation>wilayah yang sama sudah digambar ({expected})</translation>
    </message>
    <message>
        <source>the row looks shifted by a column; nothing of it was taken</source>
        <translation>baris ini tampak bergeser satu kolom; tidak ada yang diambil darinya</translation>
    </message>
    <message>
        <source>the row names no area</source>
        <translation>baris ini tidak menyebut wilayah</translation>
    </message>
    <message>
        <source>the project has no such area</source>
        <translation>wilayah ini tidak ada di proyek</translation>
    </message>
    <message>
        <source>the project has no such kelurahan</source>
        <translation>kelurahan ini tidak ada di proyek</translation>
    </message>
    <message>
        <source>several kelurahan have this name</source>
        <translation>beberapa kelurahan bernama sama</translation>
    </message>
    <message>
        <source>the project has no such kecamatan</source>
        <translation>kecamatan ini tidak ada di proyek</translation>
    </message>
    <message>
        <source>several kecamatan have this name</source>
        <translation>beberapa kecamatan bernama sama</translation>
    </message>
    <message>
        <source>the project has no such kawasan</source>
        <translation>kawasan ini tidak ada di proyek</translation>
    </message>
    <message>
        <source>several kawasan have this name</source>
        <translation>beberapa kawasan bernama sama</translation>
    </message>
    <message>
        <source>the project has no such RT</source>
        <translation>RT ini tidak ada di proyek</translation>
    </message>
    <message>
        <source>several RT fit</source>
        <translation>beberapa RT cocok</translation>
    </message>
    <message>
        <source>no number or name of an RT</source>
        <translation>bukan nomor atau nama RT</translation>
    </message>
    <message>
        <source>no shape</source>
        <translation>tidak ada bentuknya</translation>
    </message>
    <message>
        <source>an empty shape</source>
        <translation>bentuk kosong</translation>
    </message>
    <message>
        <source>a point or line, not an area</source>
        <translation>titik atau garis, bukan wilayah</translation>
    </message>
    <message>
        <source>a shape that cannot be read</source>
        <translation>bentuk yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>outside the area where the coordinate system can be used</source>
        <translation>di luar wilayah pemakaian sistem koordinat</translation>
    </message>
    <message>
        <source>a coordinate that is no number</source>
        <translation>koordinat yang bukan angka</translation>
    </message>
    <message>
        <source>a ring that does not close or has too few points</source>
        <translation>garis tepi tidak tertutup atau titiknya terlalu sedikit</translation>
    </message>
    <message>
        <source>points or lines beside the area were left out</source>
        <translation>titik atau garis di samping wilayah tidak diambil</translation>
    </message>
    <message>
        <source>nothing of the area is left after the repair</source>
        <translation>tidak ada yang tersisa dari wilayah setelah diperbaiki</translation>
    </message>
    <message>
        <source>not a value of the regulation ({w:expected})</source>
        <translation>bukan nilai menurut peraturan ({w:expected})</translation>
    </message>
    <message>
        <source>not possible here; expected {w:expected}</source>
        <translation>tidak dapat dipakai di sini; yang diharapkan {w:expected}</translation>
    </message>
    <message>
        <source>can be read in two ways ({w:expected})</source>
        <translation>dapat dibaca dengan dua cara ({w:expected})</translation>
    </message>
    <message>
        <source>write it without thousands mark, or with both marks</source>
        <translation>tuliskan tanpa tanda ribuan, atau dengan kedua tandanya</translation>
    </message>
    <message>
        <source>say with --decimal which mark is the decimal one</source>
        <translation>sebutkan tanda desimalnya dengan --decimal</translation>
    </message>
    <message>
        <source>the row was moved back by one column from column {expected} on</source>
        <translation>baris digeser kembali satu kolom mulai kolom {expected}</translation>
    </message>
    <message>
        <source>looks like square metres where hectares belong ({expected})</source>
        <translation>tampaknya meter persegi, seharusnya hektare ({expected})</translation>
    </message>
    <message>
        <source>square metres, taken as {expected}</source>
        <translation>meter persegi, dibaca {expected}</translation>
    </message>
    <message>
        <source>looks like a percent where a volume belongs ({expected})</source>
        <translation>tampaknya persen, seharusnya volume ({expected})</translation>
    </message>
    <message>
        <source>a percent, taken as {expected}</source>
        <translation>persen, dibaca {expected}</translation>
    </message>
    <message>
        <source>below zero; taken as it is</source>
        <translation>di bawah nol; diambil apa adanya</translation>
    </message>
    <message>
        <source>more than all there is ({expected}); taken as it is</source>
        <translation>melebihi jumlah seluruhnya ({expected}); diambil apa adanya</translation>
    </message>
    <message>
        <source>typed with a plus sign, read as {expected}</source>
        <translation>ditulis dengan tanda tambah, dibaca {expected}</translation>
    </message>
    <message>
        <source>the RT add up to {expected}; taken as it is</source>
        <translation>jumlah RT-nya {expected}; diambil apa adanya</translation>
    </message>
    <message>
        <source>the same as in {expected}: copied from there?</source>
        <translation>sama dengan {expected}: disalin dari sana?</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>no name of the area</source>
        <translation>tidak ada nama wilayah</translation>
    </message>
    <message>
        <source>shape %1</source>
        <translation>bentuk %1</translation>
    </message>
    <message>
        <source>the file marks this RT with a question mark</source>
        <translation>berkas menandai RT ini dengan tanda tanya</translation>
    </message>
    <message>
        <source>not a year</source>
        <translation>bukan tahun</translation>
    </message>
    <message>
        <source>no volume; what is taken off is not known</source>
        <translation>tanpa volume; pengurangannya tidak diketahui</translation>
    </message>
    <message>
        <source>below zero; a work cannot take off less than nothing</source>
        <translation>di bawah nol; pengurangan tidak mungkin negatif</translation>
    </message>
    <message>
        <source>an amount below zero; taken as not known</source>
        <translation>rupiah di bawah nol; dianggap belum diketahui</translation>
    </message>
    <message>
        <source>a work that is not in the catalogue; taken as it is</source>
        <translation>jenis kegiatan tidak ada di daftar; diambil apa adanya</translation>
    </message>
    <message>
        <source>a source of funds that is not known; taken as it is</source>
        <translation>sumber dana tidak dikenal; diambil apa adanya</translation>
    </message>
    <message>
        <source>a work that usually takes nothing off this criterion; taken as it is</source>
        <translation>jenis kegiatan ini biasanya tidak mengurangi kriteria itu; diambil apa adanya</translation>
    </message>
    <message>
        <source>this work takes nothing off it[?; only off {expected}]</source>
        <translation>pekerjaan ini tidak mengurangi kriteria itu[?; hanya {expected}]</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>harga belum ada</translation>
    </message>
    <message>
        <source>a price must be above zero</source>
        <translation>harga harus lebih dari nol</translation>
    </message>
    <message>
        <source>a second price of the same; the first is in {expected}</source>
        <translation>harga kedua untuk hal yang sama; yang pertama di {expected}</translation>
    </message>
    <message>
        <source>not a place in the project&apos;s coordinates</source>
        <translation>bukan letak dalam koordinat proyek</translation>
    </message>
    <message>
        <source>names no figure of the table</source>
        <translation>tidak menyebut angka mana pun dalam tabel</translation>
    </message>
    <message>
        <source>no name of a person</source>
        <translation>tidak ada nama orang</translation>
    </message>
    <message>
        <source>a NIK has 16 digits</source>
        <translation>NIK terdiri dari 16 angka</translation>
    </message>
    <message>
        <source>digits 7 to 12 of a NIK are a date of birth</source>
        <translation>angka ke-7 sampai ke-12 NIK adalah tanggal lahir</translation>
    </message>
    <message>
        <source>a second row of the same person; the first is in {expected}</source>
        <translation>baris kedua untuk orang yang sama; yang pertama di {expected}</translation>
    </message>
    <message>
        <source>not a whole number; what is counted in {expected} has no decimals</source>
        <translation>bukan bilangan bulat; hitungan dalam {expected} tidak punya desimal</translation>
    </message>
    <message>
        <source>less than one metre; taken as it is, but {expected} if a percent was meant</source>
        <translation>kurang dari satu meter; diambil apa adanya, tetapi {expected} bila yang dimaksud persen</translation>
    </message>
    <message>
        <source>columns {expected} claim to be the same figure; none of them was taken</source>
        <translation>kolom {expected} mengaku angka yang sama; tidak satu pun diambil</translation>
    </message>
    <message>
        <source>a row of totals, no RT</source>
        <translation>baris jumlah, bukan RT</translation>
    </message>
    <message>
        <source>numbers of the columns, no RT</source>
        <translation>nomor kolom, bukan RT</translation>
    </message>
    <message>
        <source>contradicts the NIK, which is that of {expected}</source>
        <translation>bertentangan dengan NIK, yang milik {expected}</translation>
    </message>
    <message>
        <source>a woman (P)</source>
        <translation>perempuan (P)</translation>
    </message>
    <message>
        <source>a man (L)</source>
        <translation>laki-laki (L)</translation>
    </message>
    <message>
        <source>another city; this project is of {expected}</source>
        <translation>kota lain; berkas ini milik {expected}</translation>
    </message>
    <message>
        <source>the file has several rows an RT (this one: {expected}); say first how they become its figures</source>
        <translation>berkas memuat beberapa baris per RT (yang ini: {expected}); pilih dulu cara menjadikannya angka RT</translation>
    </message>
    <message>
        <source>nothing to be read in {expected} rows of the RT, so their sum is not known</source>
        <translation>tidak terisi di {expected} baris RT ini, jadi jumlahnya belum diketahui</translation>
    </message>
    <message>
        <source>sum of what is known; nothing to be read in {expected} rows of the RT</source>
        <translation>jumlah dari yang terisi saja; tidak terisi di {expected} baris RT ini</translation>
    </message>
    <message>
        <source>the rows of the RT say different things ({w:expected})</source>
        <translation>isi baris-baris RT ini berbeda ({w:expected})</translation>
    </message>
    <message>
        <source>the same in {expected}: taken once, not added up</source>
        <translation>sama di {expected}: diambil sekali, tidak dijumlahkan</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>the row looks shifted by a column; taken as it stands</source>
        <translation>baris ini tampak bergeser satu kolom; diambil apa adanya</translation>
    </message>
    <message>
        <source>not the class of the total {expected} filed with it by the chosen regulation; taken as filed</source>
        <translation>bukan tingkat kekumuhan untuk jumlah nilai {expected} di sampingnya menurut peraturan yang dipilih; diambil apa adanya</translation>
    </message>
    <message>
        <source>the project says otherwise and stays as it is[?: {expected}]</source>
        <translation>isi proyek berbeda dan dibiarkan seperti semula[?: {expected}]</translation>
    </message>
    <message>
        <source>the catalogue has no such work[?; similar: {expected}]</source>
        <translation>katalog tidak memiliki pekerjaan ini[?; yang mirip: {expected}]</translation>
    </message>
    <message>
        <source>the NIK of another person[?, {expected}]</source>
        <translation>NIK orang lain[?, yaitu {expected}]</translation>
    </message>
    <message>
        <source>the file does not say in which kelurahan the RT is</source>
        <translation>berkas tidak menyebut kelurahan RT ini</translation>
    </message>
    <message>
        <source>the sheet {expected} has no row with this key; the row was left out</source>
        <translation>lembar {expected} tidak punya baris dengan kunci ini; baris dilewati</translation>
    </message>
    <message>
        <source>more than the whole that it is a part of ({expected})</source>
        <translation>melebihi keseluruhannya ({expected})</translation>
    </message>
    <message>
        <source>below other headings ({expected}), which give the columns another meaning; take this part in as a table of its own</source>
        <translation>di bawah judul kolom lain ({expected}) yang memberi arti lain pada kolomnya; ambil bagian ini sebagai tabel tersendiri</translation>
    </message>
    <message>
        <source>the sheet is called {expected}; please check which is true</source>
        <translation>lembarnya bernama {expected}; periksa mana yang benar</translation>
    </message>
    <message>
        <source>no hectares; the line was left out, so the decree before it counts</source>
        <translation>tanpa hektare; baris ini tidak diambil, jadi SK sebelumnya tetap berlaku</translation>
    </message>
    <message>
        <source>the headings once more, no RT</source>
        <translation>judul kolom sekali lagi, bukan RT</translation>
    </message>
    <message>
        <source>a percent without a volume; by its base the volume would be {expected}</source>
        <translation>persen tanpa volume; menurut angka dasarnya volumenya {expected}</translation>
    </message>
    <message>
        <source>a percent without a volume, from which none can be worked out</source>
        <translation>persen tanpa volume, dan volumenya tidak dapat dihitung</translation>
    </message>
    <message>
        <source>volume and base make {expected}; the volume was taken, not the percent</source>
        <translation>volume dan angka dasar menghasilkan {expected}; yang diambil volumenya, bukan persennya</translation>
    </message>
    <message>
        <source>another province; this project is of {expected}</source>
        <translation>provinsi lain; berkas ini milik {expected}</translation>
    </message>
    <message>
        <source>the row ends before this column; read as empty from here on</source>
        <translation>baris berakhir sebelum kolom ini; mulai dari sini dibaca kosong</translation>
    </message>
    <message>
        <source>no row of {expected}; its form alone was taken</source>
        <translation>tidak ada barisnya di {expected}; hanya isian formulirnya yang diambil</translation>
    </message>
    <message>
        <source>not taken: rows of {expected} repeat or lack it</source>
        <translation>tidak diambil: baris {expected} mengulangnya atau melewatkannya</translation>
    </message>
    <message>
        <source>the form counts households[? (all: {expected})], the criterion buildings or KK</source>
        <translation>formulir menghitung rumah tangga[? (seluruhnya: {expected})], sedangkan kriterianya menghitung bangunan atau KK</translation>
    </message>
    <message>
        <source>a percent below 0 or above 100 without a volume</source>
        <translation>persen di bawah 0 atau di atas 100, tanpa volume</translation>
    </message>
    <message>
        <source>the regulation of the city has no such criterion[?; it has {expected}]</source>
        <translation>kriteria ini tidak ada di peraturan yang dipakai[?; yang ada {expected}]</translation>
    </message>
    <message>
        <source>the sheet lists single households; figures of the RT are not read from it</source>
        <translation>lembar ini mendaftar rumah tangga satu per satu; angka RT tidak dibaca darinya</translation>
    </message>
    <message>
        <source>the sheet is none from which figures of the RT are read</source>
        <translation>lembar ini bukan lembar yang dibaca untuk angka RT</translation>
    </message>
    <message>
        <source>labels alone, nothing is filled in</source>
        <translation>hanya berisi label, tidak ada isian</translation>
    </message>
    <message>
        <source>almost the name of another new kelurahan of the file</source>
        <translation>hampir sama dengan nama kelurahan baru lain di berkas ini</translation>
    </message>
    <message>
        <source>almost the name of another kecamatan of the file</source>
        <translation>hampir sama dengan nama kecamatan lain di berkas ini</translation>
    </message>
    <message>
        <source>almost the name of another new kawasan of the file</source>
        <translation>hampir sama dengan nama kawasan baru lain di berkas ini</translation>
    </message>
</context>
<context>
    <name>refused-csv</name>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Column letter</source>
        <translation>Huruf kolom</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi sel</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Kode alasan</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Sebab tidak diambil</translation>
    </message>
    <message>
        <source>Area of the row</source>
        <translation>Wilayah baris</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>CALCULATION OF THE SLUM CLASS</source>
        <translation>PERHITUNGAN TINGKAT KEKUMUHAN</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>City or regency</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan/Desa</source>
        <translation>Kelurahan/Desa</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Pendataan</translation>
    </message>
    <message>
        <source>ASPECT</source>
        <translation>ASPEK</translation>
    </message>
    <message>
        <source>CRITERION</source>
        <translation>KRITERIA</translation>
    </message>
    <message>
        <source>PRESENT STATE (BASELINE)</source>
        <translation>KONDISI AWAL (BASELINE)</translation>
    </message>
    <message>
        <source>VOLUME</source>
        <translation>VOLUME</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>SATUAN</translation>
    </message>
    <message>
        <source>PERCENT (%)</source>
        <translation>PERSEN (%)</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>NILAI</translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation>Rata-rata: %1</translation>
    </message>
    <message>
        <source>TOTAL OF VALUES</source>
        <translation>TOTAL NILAI</translation>
    </message>
    <message>
        <source>SLUM CLASS</source>
        <translation>TINGKAT KEKUMUHAN</translation>
    </message>
    <message>
        <source>MEAN OF THE ASPECTS (SECTORAL)</source>
        <translation>RATA-RATA KEKUMUHAN SEKTORAL</translation>
    </message>
    <message>
        <source>LIMITS OF THE SLUM CLASS</source>
        <translation>BATAS AMBANG NILAI TINGKAT KEKUMUHAN</translation>
    </message>
    <message>
        <source>No kelurahan</source>
        <translation>Tanpa kelurahan</translation>
    </message>
    <message>
        <source>Page &amp;P of &amp;N</source>
        <translation>Halaman &amp;P dari &amp;N</translation>
    </message>
    <message>
        <source>Percents, values, sums and classes are formulas; their limits stand on the sheet %1. An empty cell means: none yet.</source>
        <translation>Persen, nilai, jumlah nilai dan tingkat berupa rumus; batasnya ada di lembar %1. Sel kosong berarti: belum ada.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>An empty cell means: none yet.</source>
        <translation>Sel kosong berarti: belum ada.</translation>
    </message>
    <message>
        <source>Lowest sum</source>
        <translation>Jumlah terendah</translation>
    </message>
    <message>
        <source>Highest sum</source>
        <translation>Jumlah tertinggi</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Lowest value while figures are missing</source>
        <translation>Nilai terendah selama angka belum ada</translation>
    </message>
    <message>
        <source>Highest value while figures are missing</source>
        <translation>Nilai tertinggi selama angka belum ada</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>Batas menurut %1</translation>
    </message>
    <message>
        <source>Percents are rounded to two decimals before they are compared. The formulas of the other sheets read these cells.</source>
        <translation>Persen dibulatkan dua desimal sebelum dibandingkan. Rumus di lembar lain membaca sel-sel ini.</translation>
    </message>
    <message>
        <source>Percent from</source>
        <translation>Persen mulai</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Sum from</source>
        <translation>Jumlah nilai mulai</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Slum class</source>
        <translation>Tingkat kekumuhan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Verified area</source>
        <translation>Luas verifikasi</translation>
    </message>
    <message>
        <source>Decree area</source>
        <translation>Luas SK</translation>
    </message>
    <message>
        <source>Settlement area</source>
        <translation>Luas permukiman</translation>
    </message>
    <message>
        <source>Number of buildings</source>
        <translation>Jumlah bangunan</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Jumlah penduduk</translation>
    </message>
    <message>
        <source>Number of KK</source>
        <translation>Jumlah KK</translation>
    </message>
    <message>
        <source>Heads of dwellings</source>
        <translation>Jumlah kepala rumah tangga</translation>
    </message>
    <message>
        <source>Ideal road</source>
        <translation>Panjang jalan ideal</translation>
    </message>
    <message>
        <source>Ideal drainage</source>
        <translation>Panjang drainase ideal</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Kampung</source>
        <translation>Kampung</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Figures entered</source>
        <translation>Angka terisi</translation>
    </message>
    <message>
        <source>Mean of aspects %</source>
        <translation>Rata-rata aspek %</translation>
    </message>
    <message>
        <source>Sum of values</source>
        <translation>Jumlah nilai</translation>
    </message>
    <message>
        <source>Slum class by sum</source>
        <translation>Tingkat menurut jumlah nilai</translation>
    </message>
    <message>
        <source>RT and RW</source>
        <translation>RT dan RW</translation>
    </message>
    <message>
        <source>Number of RT</source>
        <translation>Jumlah RT</translation>
    </message>
    <message>
        <source>RT with figures</source>
        <translation>RT dengan angka</translation>
    </message>
    <message>
        <source>Decree number</source>
        <translation>Nomor SK</translation>
    </message>
    <message>
        <source>Population density (persons/ha)</source>
        <translation>Kepadatan penduduk (jiwa/ha)</translation>
    </message>
    <message>
        <source>Building density (units/ha)</source>
        <translation>Kepadatan bangunan (unit/ha)</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Bujur</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Lintang</translation>
    </message>
    <message>
        <source>Strategic value</source>
        <translation>Nilai strategis</translation>
    </message>
    <message>
        <source>Population value</source>
        <translation>Nilai kependudukan</translation>
    </message>
    <message>
        <source>Social, economic, cultural</source>
        <translation>Sosial, ekonomi, budaya</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Status penguasaan</translation>
    </message>
    <message>
        <source>Spatial plan</source>
        <translation>Kesesuaian RTR</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Typology</source>
        <translation>Tipologi</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Pola penanganan</translation>
    </message>
    <message>
        <source>LIST OF RT WITH THEIR FIGURES</source>
        <translation>DAFTAR RT DAN ANGKANYA</translation>
    </message>
    <message>
        <source>LIST OF LOCATIONS OF SLUM HOUSING AND SETTLEMENTS</source>
        <translation>DAFTAR LOKASI PERUMAHAN KUMUH DAN PERMUKIMAN KUMUH</translation>
    </message>
    <message>
        <source>PROFILE OF THE SLUM AREAS</source>
        <translation>PROFIL KAWASAN KUMUH</translation>
    </message>
    <message>
        <source>%1 · survey %2 · %3</source>
        <translation>%1 · pendataan %2 · %3</translation>
    </message>
    <message>
        <source>Base figures (100 %)</source>
        <translation>Angka dasar (100 %)</translation>
    </message>
    <message>
        <source>Not counted by this edition</source>
        <translation>Tidak dihitung dalam peraturan ini</translation>
    </message>
    <message>
        <source>Mean percent of the aspects</source>
        <translation>Rata-rata persen per aspek</translation>
    </message>
    <message>
        <source>Slum condition</source>
        <translation>Kekumuhan</translation>
    </message>
    <message>
        <source>Coordinates (WGS 84)</source>
        <translation>Koordinat (WGS 84)</translation>
    </message>
    <message>
        <source>Other considerations</source>
        <translation>Pertimbangan lain</translation>
    </message>
    <message>
        <source>Land legality</source>
        <translation>Legalitas lahan</translation>
    </message>
    <message>
        <source>Percent %1</source>
        <translation>Persen %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Nilai %1</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Rata-rata %1</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>Jumlah %1</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Name and office</source>
        <translation>Nama dan jabatan</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspek</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Jenis kegiatan</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Planned (Rp)</source>
        <translation>Rencana (Rp)</translation>
    </message>
    <message>
        <source>Planned, parts not known</source>
        <translation>Rencana, bagian yang belum ada</translation>
    </message>
    <message>
        <source>Realised (Rp)</source>
        <translation>Realisasi (Rp)</translation>
    </message>
    <message>
        <source>Realised, parts not known</source>
        <translation>Realisasi, bagian yang belum ada</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Jiwa</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>KK</source>
        <translation>KK</translation>
    </message>
    <message>
        <source>Poor KK</source>
        <translation>KK miskin</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Other years and without a year (Rp)</source>
        <translation>Tahun lain dan tanpa tahun (Rp)</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Reduced by minutes</source>
        <translation>Pengurangan menurut berita acara</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Reduced %</source>
        <translation>Pengurangan %</translation>
    </message>
    <message>
        <source>Sum of values after the plan</source>
        <translation>Jumlah nilai setelah rencana</translation>
    </message>
    <message>
        <source>Slum class after the plan</source>
        <translation>Tingkat kekumuhan setelah rencana</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Tanggal rapat</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kegiatan/isu</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Status of the item</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date of the status</source>
        <translation>Tanggal status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>RP2KPKP</source>
        <translation>RP2KPKP</translation>
    </message>
    <message>
        <source>Number of RPLP</source>
        <translation>Jumlah RPLP</translation>
    </message>
    <message>
        <source>PROGRAMME AND ACTIVITIES WITH THEIR COST BY SOURCE OF FUNDS</source>
        <translation>MATRIKS PROGRAM DAN KEGIATAN DENGAN BIAYA MENURUT SUMBER DANA</translation>
    </message>
    <message>
        <source>PROGRAMME AND ACTIVITIES OVER FIVE YEARS</source>
        <translation>MATRIKS PROGRAM DAN KEGIATAN LIMA TAHUN</translation>
    </message>
    <message>
        <source>PLAN OF HANDLING BY YEAR</source>
        <translation>RENCANA PENANGANAN PER TAHUN</translation>
    </message>
    <message>
        <source>PROGRAMME MEMORANDUM</source>
        <translation>MEMORANDUM PROGRAM</translation>
    </message>
    <message>
        <source>REDUCTION OF SLUM AREA BY LOCATION</source>
        <translation>PENGURANGAN LUASAN KUMUH PER LOKASI</translation>
    </message>
    <message>
        <source>ACTIVITIES AND MONEY BY SOURCE OF FUNDS</source>
        <translation>KEGIATAN DAN BIAYA MENURUT SUMBER DANA</translation>
    </message>
    <message>
        <source>KELURAHAN BEFORE AND AFTER THE PLAN</source>
        <translation>KELURAHAN SEBELUM DAN SESUDAH RENCANA</translation>
    </message>
    <message>
        <source>FOLLOW-UP LIST (RTL)</source>
        <translation>RENCANA TINDAK LANJUT (RTL)</translation>
    </message>
    <message>
        <source>ACHIEVEMENT BY CITY AND REGENCY</source>
        <translation>CAPAIAN PER KOTA DAN KABUPATEN</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>Lima tahun</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Memorandum</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>Sources of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>One row a kawasan, aspect and kind of work with the same unit; the year is that of the budget.</source>
        <translation>Satu baris satu kawasan, aspek dan jenis kegiatan dengan satuan yang sama; tahun adalah tahun anggaran.</translation>
    </message>
    <message>
        <source>Decree: the latest that names the area. Reduced: by signed minutes alone. Remaining: decree less minutes.</source>
        <translation>SK: yang terbaru yang menyebut tempat itu. Pengurangan: hanya menurut berita acara yang ditandatangani. Sisa: SK dikurangi berita acara.</translation>
    </message>
    <message>
        <source>An activity that several sources pay stands in the row of each; the sum counts it once.</source>
        <translation>Kegiatan yang dibayar beberapa sumber dana ada di baris masing-masing; jumlah menghitungnya satu kali.</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>Satuan wilayah: %1.</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>%1 (Rp)</source>
        <translation>%1 (Rp)</translation>
    </message>
    <message>
        <source>Reduced %1 (ha)</source>
        <translation>Pengurangan %1 (ha)</translation>
    </message>
    <message>
        <source>Figures without entry</source>
        <translation>Angka belum ada</translation>
    </message>
    <message>
        <source>NEEDS OF HANDLING BY RT AND CRITERION</source>
        <translation>KEBUTUHAN PENANGANAN PER RT DAN KRITERIA</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Kebutuhan</translation>
    </message>
    <message>
        <source>Sum of the others</source>
        <translation>Jumlah lainnya</translation>
    </message>
    <message>
        <source>Prevention or upgrading</source>
        <translation>Jenis penanganan</translation>
    </message>
    <message>
        <source>Pattern chosen</source>
        <translation>Pola dipilih</translation>
    </message>
    <message>
        <source>Reason of the pattern</source>
        <translation>Alasan pola</translation>
    </message>
    <message>
        <source>Location in the city</source>
        <translation>Letak di kota</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Occupied without title</source>
        <translation>Dihuni tanpa hak</translation>
    </message>
    <message>
        <source>Illegal</source>
        <translation>Ilegal</translation>
    </message>
    <message>
        <source>Low income (MBR)</source>
        <translation>Berpenghasilan rendah (MBR)</translation>
    </message>
    <message>
        <source>Status of the land</source>
        <translation>Status lahan</translation>
    </message>
    <message>
        <source>People of the profile</source>
        <translation>Penduduk menurut profil</translation>
    </message>
    <message>
        <source>Problems by aspect</source>
        <translation>Masalah per aspek</translation>
    </message>
    <message>
        <source>estimates, in italics: %1</source>
        <translation>perkiraan, cetak miring: %1</translation>
    </message>
    <message>
        <source>Figures in italics are estimates until somebody confirms them; the last column names them.</source>
        <translation>Angka bercetak miring adalah perkiraan sampai disahkan; kolom terakhir menyebutnya.</translation>
    </message>
    <message>
        <source>Total value as filed</source>
        <translation>Total nilai menurut berkas</translation>
    </message>
    <message>
        <source>Class as filed</source>
        <translation>Tingkat kekumuhan menurut berkas</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Perkiraan</translation>
    </message>
    <message>
        <source>As filed, not computed</source>
        <translation>Menurut berkas, bukan hasil hitungan</translation>
    </message>
    <message>
        <source>Item in the RP2KPKP</source>
        <translation>Nomor dalam RP2KPKP</translation>
    </message>
    <message>
        <source>Item in the RPLP</source>
        <translation>Nomor dalam RPLP</translation>
    </message>
    <message>
        <source>Lacking in</source>
        <translation>Belum ada di</translation>
    </message>
    <message>
        <source>ACTIVITIES OF RP2KPKP AND RPLP SIDE BY SIDE</source>
        <translation>KEGIATAN RP2KPKP DAN RPLP BERDAMPINGAN</translation>
    </message>
    <message>
        <source>RP2KPKP and RPLP</source>
        <translation>RP2KPKP dan RPLP</translation>
    </message>
    <message>
        <source>Lacking: in one list though the other one is in use in that kelurahan; main works need not stand in the RPLP. Effects: what is planned to be taken off each criterion. Cancelled activities are left out.</source>
        <translation>Belum ada: tercantum di satu daftar saja, padahal daftar yang lain dipakai di kelurahan itu; jaringan utama tidak harus ada di RPLP. Dampak: volume yang direncanakan berkurang pada tiap kriteria. Kegiatan yang dibatalkan tidak ikut.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (lanjutan)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>%1 before a figure: an estimate until somebody confirms it.</source>
        <translation>%1 di depan angka: perkiraan sampai ada yang memastikannya.</translation>
    </message>
    <message>
        <source>The table has no rows yet.</source>
        <translation>Tabel ini belum ada barisnya.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Of the target %</source>
        <translation>Terhadap sasaran %</translation>
    </message>
    <message>
        <source>Decree: the latest that names the area. Target: agreed for the city beside the decree. Reduced: by signed minutes alone, in percent of the decree and of the target. Remaining: decree less minutes.</source>
        <translation>SK: yang terbaru yang menyebut tempat itu. Sasaran: disepakati untuk kota itu, di samping SK. Pengurangan: hanya menurut berita acara yang ditandatangani, dalam persen terhadap SK dan terhadap sasaran. Sisa: SK dikurangi berita acara.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Jenjang jaringan</translation>
    </message>
    <message>
        <source>DED</source>
        <translation>DED</translation>
    </message>
    <message>
        <source>RAB</source>
        <translation>RAB</translation>
    </message>
    <message>
        <source>Permits and grants</source>
        <translation>Izin dan hibah</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Tanggal usulan</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>Appraised on</source>
        <translation>Tanggal verifikasi</translation>
    </message>
    <message>
        <source>Appraised by</source>
        <translation>Diverifikasi oleh</translation>
    </message>
    <message>
        <source>Kawasan as a whole</source>
        <translation>Luas kawasan utuh</translation>
    </message>
    <message>
        <source>Kawasan with gaps</source>
        <translation>Kawasan belum lengkap</translation>
    </message>
    <message>
        <source>After the plan</source>
        <translation>Sesudah rencana</translation>
    </message>
    <message>
        <source>City code</source>
        <translation>Kode kota</translation>
    </message>
    <message>
        <source>Kecamatan code</source>
        <translation>Kode kecamatan</translation>
    </message>
    <message>
        <source>Kelurahan code</source>
        <translation>Kode kelurahan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Berita acara</translation>
    </message>
    <message>
        <source>State of handling</source>
        <translation>Keadaan penanganan</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What fails at the survey, in the unit of each criterion, with the sums of each kawasan. Sums add what is known; figures that nobody entered are counted. After the plan: completely treated where an RT that was slum lies below the limit once all planned activities are done.</source>
        <translation>Volume yang gagal menurut pendataan, dalam satuan tiap kriteria, dengan jumlah per kawasan. Jumlah hanya memuat angka yang ada; angka yang belum ada dihitung di kolomnya. Sesudah rencana: tuntas bila RT yang tadinya kumuh berada di bawah batas setelah semua kegiatan yang direncanakan selesai.</translation>
    </message>
    <message>
        <source>By sums over the RT of the kelurahan, at the survey and once all planned activities are done. Decree and minutes: those that name the kelurahan itself.</source>
        <translation>Menurut jumlah dari RT kelurahan itu, pada pendataan dan setelah semua kegiatan yang direncanakan selesai. SK dan berita acara: yang menyebut kelurahan itu sendiri.</translation>
    </message>
    <message>
        <source>Kawasan by typology</source>
        <translation>Kawasan menurut tipologi</translation>
    </message>
    <message>
        <source>Kawasan by location in the city</source>
        <translation>Kawasan menurut letak di kota</translation>
    </message>
    <message>
        <source>Pattern of handling not chosen yet</source>
        <translation>Pola penanganan belum dipilih</translation>
    </message>
    <message>
        <source>Pattern of handling: %1</source>
        <translation>Pola penanganan: %1</translation>
    </message>
    <message>
        <source>Papers of the activity</source>
        <translation>Berkas kegiatan</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum dicatat</translation>
    </message>
    <message>
        <source>MBR</source>
        <translation>MBR</translation>
    </message>
    <message>
        <source>RT that the activities of the year touch, by the survey. Land, typology, location, pattern: of the kawasan touched as a whole, by their profiles. The sum counts an area once.</source>
        <translation>RT yang disentuh kegiatan tahun itu. Lahan, tipologi, letak, pola: menurut profil kawasan yang disentuh utuh. Tiap tempat dihitung sekali.</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Diverifikasi oleh</translation>
    </message>
    <message>
        <source>place %1; %2</source>
        <translation>lokasi %1; %2</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>Foto tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Kewenangan</translation>
    </message>
    <message>
        <source>≥ at least so much: some figures are missing.</source>
        <translation>≥ paling sedikit sekian: ada angka yang belum ada.</translation>
    </message>
    <message>
        <source>Character of the kawasan</source>
        <translation>Karakter kawasan</translation>
    </message>
    <message>
        <source>Status of the dwellings</source>
        <translation>Status hunian</translation>
    </message>
    <message>
        <source>Source of funds, or role</source>
        <translation>Sumber dana atau peran</translation>
    </message>
    <message>
        <source>One row an activity; money is what was planned, by the source that pays. MBR: as entered; where empty, by the list of beneficiaries. Cancelled activities are left out.</source>
        <translation>Satu baris satu kegiatan; biaya menurut rencana, per sumber dana yang membayar. MBR: yang diisi; bila kosong, menurut daftar pemanfaat. Kegiatan yang dibatalkan tidak dimuat.</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Selesai tanggal</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Serah terima tanggal</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation>KPP</translation>
    </message>
    <message>
        <source>Code of the KPP</source>
        <translation>Kode KPP</translation>
    </message>
    <message>
        <source>Address of the KPP</source>
        <translation>Alamat KPP</translation>
    </message>
    <message>
        <source>KPP formed on</source>
        <translation>KPP terbentuk tanggal</translation>
    </message>
    <message>
        <source>Members, men</source>
        <translation>Anggota laki-laki</translation>
    </message>
    <message>
        <source>Members, women</source>
        <translation>Anggota perempuan</translation>
    </message>
    <message>
        <source>Upkeep a year (Rp)</source>
        <translation>Pemeliharaan setahun (Rp)</translation>
    </message>
    <message>
        <source>Last looked at</source>
        <translation>Terakhir diperiksa</translation>
    </message>
    <message>
        <source>Found then</source>
        <translation>Keadaan saat diperiksa</translation>
    </message>
    <message>
        <source>UPKEEP OF THE WORKS AND THE USERS WHO KEEP THEM UP (KPP)</source>
        <translation>PEMELIHARAAN HASIL KEGIATAN DAN KELOMPOK PEMELIHARANYA (KPP)</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Pemeliharaan</translation>
    </message>
    <message>
        <source>Works that are finished, and others of which it is known who keeps them up or what that costs. A group may keep several works: its members are not added up. Cancelled activities are left out.</source>
        <translation>Pekerjaan yang sudah selesai, dan pekerjaan lain yang sudah diketahui kelompok pemeliharanya atau biayanya. Satu kelompok dapat memelihara beberapa pekerjaan: anggotanya tidak dijumlahkan. Kegiatan yang dibatalkan tidak dimuat.</translation>
    </message>
    <message>
        <source>Only activities that a known source of funds pays, grouped by source of funds; what is open of their cost stands last. What is paid without an amount yet makes its sum the least it can be.</source>
        <translation>Hanya kegiatan yang dibayar sumber dana yang diketahui, dikelompokkan menurut sumber dana; sisa biayanya ada di bagian akhir. Bila ada yang nilainya belum ada, jumlah sumber itu ditulis paling sedikit.</translation>
    </message>
    <message>
        <source>Signed before the decree</source>
        <translation>Ditandatangani sebelum SK</translation>
    </message>
    <message>
        <source>Minutes before the decree</source>
        <translation>Berita acara sebelum SK</translation>
    </message>
    <message>
        <source>Minutes signed before the decree that counts stand apart: they are in its hectares already and are not taken off again.</source>
        <translation>Berita acara yang ditandatangani sebelum SK yang berlaku dicatat tersendiri: sudah termasuk dalam luas SK itu dan tidak dikurangkan lagi.</translation>
    </message>
    <message>
        <source>≈ provisional: of the RT that have figures, others have none yet.</source>
        <translation>≈ sementara: dari RT yang sudah ada angkanya, yang lain belum.</translation>
    </message>
    <message>
        <source>≤ at most so much: what was taken off is not known.</source>
        <translation>≤ paling banyak sekian: pengurangannya belum diketahui.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Dihitung dari</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Slum, by RT</source>
        <translation>Kumuh menurut RT</translation>
    </message>
    <message>
        <source>Open, by RT</source>
        <translation>Terbuka menurut RT</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>To be taken off</source>
        <translation>Akan dikurangi</translation>
    </message>
    <message>
        <source>Survey before</source>
        <translation>Pendataan sebelumnya</translation>
    </message>
    <message>
        <source>Survey of the year</source>
        <translation>Pendataan tahun itu</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Ready to be proposed</source>
        <translation>Siap diusulkan</translation>
    </message>
    <message>
        <source>SLUM HECTARES OVER THE YEARS BY THE RULES (a) TO (e)</source>
        <translation>HEKTARE KUMUH PER TAHUN MENURUT ATURAN (a) SAMPAI (e)</translation>
    </message>
    <message>
        <source>FATE OF EACH REDUCTION BESIDE THE SURVEYS</source>
        <translation>NASIB SETIAP PENGURANGAN DI SAMPING PENDATAAN</translation>
    </message>
    <message>
        <source>SIX REQUIREMENTS OF WORKS PAID BY GRANTS TO COMMUNITIES (BPM)</source>
        <translation>ENAM PERSYARATAN KEGIATAN YANG DIBIAYAI BPM</translation>
    </message>
    <message>
        <source>Programme by year</source>
        <translation>Program per tahun</translation>
    </message>
    <message>
        <source>Hectares by rule</source>
        <translation>Hektare per aturan</translation>
    </message>
    <message>
        <source>Fate of reductions</source>
        <translation>Nasib pengurangan</translation>
    </message>
    <message>
        <source>BPM requirements</source>
        <translation>Persyaratan BPM</translation>
    </message>
    <message>
        <source>The opening is the shown survey; reduced: since then, each rule at its own level. (a) RT that fell below the limit, (b) those with the services too, (c) whole areas, (d) share of the total, (e) share of the contribution. Open: the figures leave on which side of the limit an RT lies.</source>
        <translation>Awal adalah pendataan yang ditampilkan; berkurang: sejak itu, setiap aturan pada tingkatnya sendiri. (a) RT yang turun di bawah batas, (b) juga terlayani, (c) wilayah utuh, (d) bagian dari total nilai, (e) bagian dari kontribusi. Terbuka: angkanya belum menentukan di sisi mana batas RT itu berada.</translation>
    </message>
    <message>
        <source>One row an RT, criterion and year with something to be taken off, of all planned activities. Rows of a table that were not taken in are in none: their count stands in the history, and they are saved when the table is taken in.</source>
        <translation>Satu baris per RT, kriteria, dan tahun yang ada pengurangannya, dari semua kegiatan rencana. Baris tabel yang tidak diambil tidak termasuk: jumlahnya ada di riwayat, dan daftarnya dapat disimpan saat tabel diambil.</translation>
    </message>
    <message>
        <source>Of the six requirements, by the shown survey; what is not filled in is counted apart from what is lacking. Cancelled activities are left out.</source>
        <translation>Enam persyaratan menurut pendataan yang ditampilkan; yang belum diisi dihitung terpisah dari yang kurang. Kegiatan yang dibatalkan tidak termasuk.</translation>
    </message>
    <message>
        <source>Reduced by (%1), ha</source>
        <translation>Berkurang menurut (%1), ha</translation>
    </message>
    <message>
        <source>Verified area of the RT served</source>
        <translation>Luas verifikasi RT yang dilayani</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Marks of the numbers</source>
        <translation>Tanda angka</translation>
    </message>
    <message>
        <source>Slum by %1, ha</source>
        <translation>Kumuh menurut %1, ha</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Overdue: due before %1 and not done yet.</source>
        <translation>Terlambat: tenggat sebelum %1 dan belum selesai.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>Activities that treat RT here</source>
        <translation>Kegiatan yang menangani RT di sini</translation>
    </message>
    <message>
        <source>Activities filed here</source>
        <translation>Kegiatan yang dicatat di sini</translation>
    </message>
    <message>
        <source>This table is made of the figures of a survey, and there is no survey yet: start one in the step Data, with its name and year.</source>
        <translation>Tabel ini seluruhnya dari angka pendataan, dan pendataan belum ada: mulailah pendataan di langkah Data, dengan nama dan tahunnya.</translation>
    </message>
    <message>
        <source>%1 · no survey yet · %2</source>
        <translation>%1 · belum ada pendataan · %2</translation>
    </message>
</context>
<context>
    <name>rt-sheet</name>
    <message>
        <source>This RT has not been drawn yet</source>
        <translation>RT ini belum digambar</translation>
    </message>
    <message>
        <source>GOVERNMENT OF %1</source>
        <translation>PEMERINTAH %1</translation>
    </message>
    <message>
        <source>Working group on housing and settlements (Pokja PKP)</source>
        <translation>Pokja Perumahan dan Kawasan Permukiman</translation>
    </message>
    <message>
        <source>FORM FOR THE FIGURES OF AN RT</source>
        <translation>FORMULIR ANGKA RT</translation>
    </message>
    <message>
        <source>FIGURES AND SLUM CLASS OF AN RT</source>
        <translation>ANGKA DAN TINGKAT KEKUMUHAN RT</translation>
    </message>
    <message>
        <source>Survey %1 · %2</source>
        <translation>Pendataan %1 · %2</translation>
    </message>
    <message>
        <source>Kelurahan/Desa</source>
        <translation>Kelurahan/Desa</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>City or regency</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Kawasan</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Kampung</source>
        <translation>Kampung</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspek</translation>
    </message>
    <message>
        <source>Criterion: what is counted fails it</source>
        <translation>Kriteria: yang dihitung adalah yang tidak memenuhi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Total of values (highest %1)</source>
        <translation>Total nilai (tertinggi %1)</translation>
    </message>
    <message>
        <source>Slum class (%1)</source>
        <translation>Tingkat kekumuhan (%1)</translation>
    </message>
    <message>
        <source>Other considerations of %1: %2; together %3.</source>
        <translation>Pertimbangan lain %1: %2; seluruhnya %3.</translation>
    </message>
    <message>
        <source>Write a dash where nothing was counted; 0 means that none fails.</source>
        <translation>Tulis tanda hubung bila tidak dihitung; 0 berarti tidak ada yang gagal memenuhi.</translation>
    </message>
    <message>
        <source>Surveyor: ........................................</source>
        <translation>Pendata: ........................................</translation>
    </message>
    <message>
        <source>(name in full)</source>
        <translation>(nama jelas)</translation>
    </message>
    <message>
        <source>Head of RT</source>
        <translation>Ketua RT</translation>
    </message>
    <message>
        <source>Head of RW</source>
        <translation>Ketua RW</translation>
    </message>
    <message>
        <source>Lurah/BKM</source>
        <translation>Lurah/BKM</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Fasilitator</translation>
    </message>
    <message>
        <source>Surveyor: %1</source>
        <translation>Petugas pendataan: %1</translation>
    </message>
    <message>
        <source>%1: an estimate that nobody has confirmed yet.</source>
        <translation>%1: perkiraan yang belum disahkan.</translation>
    </message>
    <message>
        <source>Percents are limited to 0 to 100: %1.</source>
        <translation>Persen dibatasi 0 sampai 100: %1.</translation>
    </message>
    <message>
        <source>Figures from: %1.</source>
        <translation>Sumber angka: %1.</translation>
    </message>
    <message>
        <source>Percent = volume : the whole (column 100 %) × 100. Source: RT figures of survey %1; %2. Revision %3.</source>
        <translation>Persen = volume : seluruhnya (kolom 100 %) × 100. Sumber: angka RT pendataan %1; %2. Revisi %3.</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>What fails cannot be more than the whole. Compare both figures with the survey form and correct the wrong one. Until then the percent counts as 100.</source>
        <translation>Yang tidak memenuhi tidak mungkin lebih dari keseluruhan. Bandingkan kedua angka dengan formulir pendataan dan betulkan yang salah. Sementara itu persennya dihitung 100.</translation>
    </message>
    <message>
        <source>A volume is counted or measured and is 0 or more. Often a subtraction went wrong in the table it came from; enter what was found there.</source>
        <translation>Volume dihitung atau diukur dan nilainya 0 atau lebih. Sering kali pengurangan di tabel asalnya keliru; isi dengan yang ditemukan di lapangan.</translation>
    </message>
    <message>
        <source>Numbers of buildings, households and persons and lengths are 0 or more. Correct it by the survey form.</source>
        <translation>Jumlah bangunan, KK, jiwa, dan panjang bernilai 0 atau lebih. Betulkan menurut formulir pendataan.</translation>
    </message>
    <message>
        <source>Something fails, but the whole that it is a part of is entered as 0. Enter the whole; until then the percent counts as 0 and the total is too low.</source>
        <translation>Ada yang tidak memenuhi, tetapi keseluruhannya diisi 0. Isi keseluruhannya; sementara itu persennya dihitung 0 dan total nilai terlalu rendah.</translation>
    </message>
    <message>
        <source>Buildings per hectare are above the limit for this class of city, so the whole area counts as dense. Enter its hectares as dense, or accept with a reason.</source>
        <translation>Bangunan per hektare melewati batas untuk kelas kota ini, jadi seluruh luasnya tergolong padat. Isi luas padatnya, atau terima dengan alasan.</translation>
    </message>
    <message>
        <source>Hectares are entered as dense, but the buildings counted there are not that many. Check buildings and hectares; a dense part of the RT is a good reason to accept.</source>
        <translation>Luas padat diisi, tetapi bangunannya tidak sebanyak itu. Periksa bangunan dan luasnya; bila hanya sebagian RT yang padat, itu alasan yang baik untuk menerima.</translation>
    </message>
    <message>
        <source>A household has at least one person. Households and persons were probably swapped, or one of them belongs to another RT.</source>
        <translation>Satu KK paling sedikit satu jiwa. Mungkin KK dan jiwa tertukar, atau salah satunya milik RT lain.</translation>
    </message>
    <message>
        <source>The density lies far from that of the other RT. Often hectares or persons have a wrong decimal mark. If it is true, accept it with a reason.</source>
        <translation>Kepadatannya jauh berbeda dari RT lain. Sering kali tanda desimal pada luas atau jiwa keliru. Bila memang benar, terima dengan alasan.</translation>
    </message>
    <message>
        <source>Total and class are a range until these figures are there. Enter them; a figure that was really found to be nothing is 0, not left out.</source>
        <translation>Total nilai dan tingkat kekumuhan masih berupa rentang sampai angka ini ada. Isi angkanya; bila di lapangan memang tidak ada, isi 0, jangan dikosongkan.</translation>
    </message>
    <message>
        <source>The RT is drawn, but has no figures in this survey, so it is left out of all sums. Enter or import its figures.</source>
        <translation>RT ini digambar, tetapi belum ada angkanya dalam pendataan ini, jadi tidak ikut dijumlahkan. Isi atau ambil angkanya.</translation>
    </message>
    <message>
        <source>The RT has figures, but is not on the map. Draw it or take its shape from a file.</source>
        <translation>RT ini sudah ada angkanya, tetapi belum ada di peta. Gambar RT-nya atau ambil bidangnya dari berkas.</translation>
    </message>
    <message>
        <source>What was filed and what follows from the figures are not the same. What is computed here counts; say in the reason why the filed one differs, or correct the figures.</source>
        <translation>Yang dilaporkan tidak sama dengan hasil hitungan dari angkanya. Yang dipakai adalah hasil hitungan di sini; tulis alasan mengapa laporannya berbeda, atau betulkan angkanya.</translation>
    </message>
    <message>
        <source>Hectares and overlaps of such a shape cannot be trusted. Move the corner at the place shown, or draw that side anew.</source>
        <translation>Luas dan tumpang tindih bidang seperti ini tidak dapat dipercaya. Geser titik sudut di tempat yang ditunjukkan, atau gambar ulang sisinya.</translation>
    </message>
    <message>
        <source>The same land is in two areas and its hectares count twice. Trace the common edge of the neighbour, or cut the overlap off one of them.</source>
        <translation>Lahan yang sama masuk dua wilayah dan luasnya terhitung dua kali. Telusuri sisi tetangganya, atau potong tumpang tindihnya dari salah satu.</translation>
    </message>
    <message>
        <source>The RT is drawn partly outside the kelurahan it belongs to. Correct its boundary, or the kelurahan it is recorded in.</source>
        <translation>Sebagian RT digambar di luar kelurahannya. Betulkan batasnya, atau kelurahan tempat RT ini tercatat.</translation>
    </message>
    <message>
        <source>An RT counts for one kawasan only. Split it at the boundary of the kawasan and give each part its own figures, or draw the kawasan so that the RT lies in one.</source>
        <translation>Satu RT dihitung untuk satu kawasan saja. Belah pada batas kawasan dan beri tiap bagian angkanya sendiri, atau gambar kawasan sehingga RT ini berada di satu kawasan.</translation>
    </message>
    <message>
        <source>The RT lies in one kawasan on the map and is recorded in another. Its figures count for the recorded one. Correct either.</source>
        <translation>Di peta RT ini berada di satu kawasan, tetapi tercatat di kawasan lain. Angkanya dihitung untuk yang tercatat. Betulkan salah satunya.</translation>
    </message>
    <message>
        <source>The hectares drawn and those of the survey are too far apart. Check the boundary and the hectares entered; both are printed on the sheet.</source>
        <translation>Luas digambar dan luas pendataan terlalu jauh berbeda. Periksa batasnya dan luas yang diisi; keduanya dicetak pada lembar peta.</translation>
    </message>
    <message>
        <source>The sign (+) asks that the whole place lies in a zone for housing. Set it to (-), correct the boundary, or accept with the number of the decision that allows it.</source>
        <translation>Tanda (+) berarti seluruh lokasi berada di zona permukiman. Ubah menjadi (-), betulkan batasnya, atau terima dengan nomor keputusan yang membolehkannya.</translation>
    </message>
    <message>
        <source>So many households seldom live in one building. Compare both figures with the survey form; flats or boarding houses are a good reason to accept.</source>
        <translation>Jarang ada KK sebanyak itu dalam satu bangunan. Bandingkan kedua angka dengan formulir pendataan; rumah susun atau rumah kos adalah alasan yang baik untuk menerimanya.</translation>
    </message>
    <message>
        <source>The survey form expects a building for each head of household. Check both counts; houses shared by several are a good reason to accept.</source>
        <translation>Formulir pendataan mengandaikan satu bangunan untuk tiap kepala rumah tangga. Periksa kedua jumlah; rumah yang dihuni bersama adalah alasan yang baik untuk menerimanya.</translation>
    </message>
    <message>
        <source>The built-up part cannot be larger than the RT. Often hectares were entered as square metres or with a wrong decimal mark. Correct either.</source>
        <translation>Luas permukiman tidak mungkin melebihi luas RT. Sering hektare terisi sebagai meter persegi atau dengan tanda desimal yang salah. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>Ideal length = drains that are there + drains that are missing, so missing and poor drains cannot be more. Correct the ideal length or one of the two volumes.</source>
        <translation>Panjang ideal = drainase yang ada + drainase yang belum ada, jadi drainase yang belum ada dan yang buruk tidak mungkin melebihinya. Perbaiki panjang ideal atau salah satu dari kedua volume.</translation>
    </message>
    <message>
        <source>The survey form counts a connector among the missing drains. Enter at least its length there.</source>
        <translation>Formulir pendataan menghitung saluran penghubung sebagai drainase yang belum ada. Isikan paling sedikit sepanjang itu di sana.</translation>
    </message>
    <message>
        <source>One RT was taken in twice, or one of the numbers is wrong; its people and hectares count twice. Remove one of them, or correct its RT, RW or kelurahan.</source>
        <translation>Satu RT masuk dua kali, atau salah satu nomornya keliru; penduduk dan hektarenya terhitung dua kali. Hapus salah satunya, atau perbaiki RT, RW, atau kelurahannya.</translation>
    </message>
    <message>
        <source>Two places hardly ever have exactly the same figures: a row was probably copied from a neighbour. Compare with the survey forms and enter those of each RT.</source>
        <translation>Dua tempat hampir tidak pernah memiliki angka yang persis sama: barisnya mungkin disalin dari tetangganya. Bandingkan dengan formulir pendataan dan isikan angka tiap RT.</translation>
    </message>
    <message>
        <source>Buildings, persons and ideal lengths seldom become fewer between two rounds, and percents of both rounds are compared. Correct the round that is wrong; a clearance or a new boundary is a good reason to accept.</source>
        <translation>Bangunan, jiwa, dan panjang ideal jarang berkurang di antara dua pendataan, padahal persen keduanya dibandingkan. Perbaiki pendataan yang keliru; penataan ulang atau batas baru adalah alasan yang baik untuk menerimanya.</translation>
    </message>
    <message>
        <source>Progress is followed year by year, and a decree is reviewed at least once in five years. Import the rounds between, or accept when there were none.</source>
        <translation>Kemajuan diikuti tahun demi tahun, dan SK ditinjau paling sedikit sekali dalam lima tahun. Ambil pendataan di antaranya, atau terima bila memang tidak ada.</translation>
    </message>
    <message>
        <source>Two areas have the same outline, so their hectares count twice. Remove the one that was drawn or imported again, or give it its own boundary.</source>
        <translation>Dua wilayah memiliki batas yang sama sehingga hektarenya terhitung dua kali. Hapus yang digambar atau diambil lagi, atau beri batasnya sendiri.</translation>
    </message>
    <message>
        <source>Its figures are in no sum of a kawasan. Set its kawasan, or accept when it lies outside all slum areas.</source>
        <translation>Angkanya tidak masuk jumlah kawasan mana pun. Tentukan kawasannya, atau terima bila RT ini di luar semua kawasan kumuh.</translation>
    </message>
    <message>
        <source>The hectares of the decree and the measured ones are too far apart. The decree stays as it is: check the boundary and the hectares of the RT, then record the reason of the difference.</source>
        <translation>Luas SK dan luas hasil ukur terlalu jauh berbeda. SK tetap apa adanya: periksa batas dan luas RT, lalu catat alasan selisihnya.</translation>
    </message>
    <message>
        <source>A decree without a map is one of the defects that the ministry lists. Draw the kawasan or take its shape from a file.</source>
        <translation>SK tanpa peta termasuk kekurangan yang dicatat kementerian. Gambar kawasannya atau ambil bentuknya dari berkas.</translation>
    </message>
    <message>
        <source>A place in the decree is not slum by its figures, a defect that the ministry lists. Check its figures; if they are right, propose it for the next review of the decree.</source>
        <translation>Tempat dalam SK ternyata tidak kumuh menurut angkanya, kekurangan yang dicatat kementerian. Periksa angkanya; bila benar, usulkan pada peninjauan SK berikutnya.</translation>
    </message>
    <message>
        <source>These RT are inside the decree, but were not slum by their figures; they give no reduction of hectares. Keep them apart when hectares are reported.</source>
        <translation>RT ini di dalam SK, tetapi tidak kumuh menurut angkanya; RT ini tidak memberi pengurangan hektare. Pisahkan saat hektare dilaporkan.</translation>
    </message>
    <message>
        <source>A decree is reviewed at least once in five years. Enter the newer decree, or propose the review.</source>
        <translation>SK ditinjau paling sedikit sekali dalam lima tahun. Isikan SK yang lebih baru, atau usulkan peninjauannya.</translation>
    </message>
    <message>
        <source>A decree that does not go down to RT is one of the defects that the ministry lists; the place cannot be scored. Set the kawasan of its RT.</source>
        <translation>SK yang tidak sampai RT termasuk kekurangan yang dicatat kementerian; tempatnya tidak dapat dinilai. Tentukan kawasan RT-nya.</translation>
    </message>
    <message>
        <source>Other kawasan are in a decree and this one is not. Enter its line of the decree, or accept when it is only planned.</source>
        <translation>Kawasan lain ada dalam SK, sedangkan yang ini tidak. Isikan barisnya dalam SK, atau terima bila baru direncanakan.</translation>
    </message>
    <message>
        <source>The RT was cut and its figures were divided by area. Count what lies in this part and enter it, or confirm the estimates in the form. They count in the scores as they are.</source>
        <translation>RT dibelah dan angkanya dibagi menurut luas. Hitung apa yang ada di bagian ini lalu isikan, atau sahkan perkiraannya di formulir. Angka itu tetap ikut dalam penilaian.</translation>
    </message>
    <message>
        <source>Whoever surveyed this RT calls its figures a draft. They count in the scores as they are; choose Done in the form when they are final.</source>
        <translation>Petugas menyatakan angka RT ini masih draf. Angka itu tetap ikut dalam penilaian; pilih Selesai di formulir bila sudah final.</translation>
    </message>
    <message>
        <source>The plan of the city and that of the kelurahan have to list the same works of the neighbourhood. Enter the number that each has in the RPLP, or bring it up when the RPLP is reviewed.</source>
        <translation>Rencana kota dan rencana kelurahan harus memuat kegiatan lingkungan yang sama. Isikan nomor tiap kegiatan dalam RPLP, atau usulkan saat RPLP ditinjau.</translation>
    </message>
    <message>
        <source>What residents planned is not in the plan of the city. Enter the number that each has in the RP2KPKP, or bring it up when the RP2KPKP is reviewed.</source>
        <translation>Yang direncanakan warga belum ada dalam rencana kota. Isikan nomor tiap kegiatan dalam RP2KPKP, atau usulkan saat RP2KPKP ditinjau.</translation>
    </message>
    <message>
        <source>What an activity does counts in the RT of its area. Correct the drawing, the area or the RT of its volumes; works that lead to the area are a good reason to accept.</source>
        <translation>Hasil kegiatan dihitung pada RT kawasannya. Perbaiki gambar, kawasan, atau RT pada volumenya; kegiatan yang menuju kawasan itu adalah alasan yang baik untuk menerima.</translation>
    </message>
    <message>
        <source>More cannot be treated than what fails; the rest is lost and reduces nothing. Correct the volumes of the activities or the figure of the survey.</source>
        <translation>Penanganan tidak dapat melebihi kebutuhan; kelebihannya tidak mengurangi apa pun. Perbaiki volume kegiatan atau angka pendataan.</translation>
    </message>
    <message>
        <source>Money that no source gives is no plan yet. Choose the source of funds of each activity.</source>
        <translation>Biaya tanpa sumber dana belum menjadi rencana. Pilih sumber dana tiap kegiatan.</translation>
    </message>
    <message>
        <source>Progress is counted over the years of the plan, so this activity is in no year of it. Correct the year of the activity or the years of the plan.</source>
        <translation>Kemajuan dihitung per tahun rencana, jadi kegiatan ini tidak masuk tahun mana pun. Perbaiki tahun kegiatan atau tahun rencana.</translation>
    </message>
    <message>
        <source>Asked beside the six requirements of works paid by grants to communities (BPM): %1. Correct or fill it in on the form of the activity, or accept with a reason.</source>
        <translation>Diminta di samping enam syarat kegiatan yang dibiayai BPM: %1. Perbaiki atau isikan di formulir kegiatan, atau terima dengan alasan.</translation>
    </message>
    <message>
        <source>Requirement %1 of works paid by grants to communities (BPM): %2. Correct or fill it in on the form of the activity; until then it is not ready to be proposed where the rule is an error.</source>
        <translation>Syarat %1 kegiatan yang dibiayai BPM: %2. Perbaiki atau isikan di formulir kegiatan; bila aturannya kesalahan, sebelum itu kegiatan belum siap diusulkan.</translation>
    </message>
    <message>
        <source>A road or drain along the edge of two RT counts once: divide its length among the RT, or correct the volume of the contract. A truck or a site that serves many RT is one activity with volumes in each of them; accept it where every RT gets one of its own.</source>
        <translation>Jalan atau drainase di batas dua RT dihitung satu kali: bagi panjangnya ke RT masing-masing, atau perbaiki volume kontraknya. Mobil atau tempat pengolahan yang melayani banyak RT adalah satu kegiatan dengan volume di tiap RT itu; terima bila tiap RT memang mendapat satu.</translation>
    </message>
    <message>
        <source>What remains of a decree cannot be less than nothing, and in sums it would hide hectares of other areas. Correct the hectares of the minutes, or those of the decree.</source>
        <translation>Sisa menurut SK tidak mungkin kurang dari nol, dan dalam jumlah akan menutupi hektare wilayah lain. Perbaiki hektare berita acara, atau hektare SK.</translation>
    </message>
    <message>
        <source>All figures of the RT count in its kawasan, those of the part outside too. Cut the RT at the edge of the kawasan and count each part, or draw the kawasan so that the RT lies in it.</source>
        <translation>Semua angka RT dihitung dalam kawasannya, termasuk bagian yang di luar. Potong RT di tepi kawasan lalu data tiap bagiannya, atau gambar kawasan sehingga RT seluruhnya di dalam.</translation>
    </message>
    <message>
        <source>What lies inside an outline cannot have more hectares than it. Correct the verified hectares of the RT, cut the RT that reach out of the kawasan, or correct its outline.</source>
        <translation>Isi suatu batas tidak mungkin lebih luas daripada batas itu. Betulkan luas terverifikasi RT-nya, potong RT yang keluar dari kawasan, atau betulkan batas kawasan.</translation>
    </message>
    <message>
        <source>The class was filed beside a total that is of another class: one of the two was typed, copied or worked out by other limits. The filed figures stay as they are; ask who filed them, and accept with what you learn.</source>
        <translation>Tingkat kekumuhan dalam berkas tidak sesuai dengan total nilainya: salah satunya salah ketik, tersalin, atau dihitung dengan batas lain. Angka dari berkas tetap seperti adanya; tanyakan kepada pembuatnya, lalu terima dengan alasan yang didapat.</translation>
    </message>
    <message>
        <source>There may really be none of it, as in an RT without drains; accept then, and say so. If it was not counted, empty the figure: what is missing is not 0, and the total becomes a range.</source>
        <translation>Mungkin memang tidak ada, misalnya RT tanpa drainase; kalau begitu terima dengan alasan. Kalau belum dihitung, kosongkan angkanya: yang belum ada bukan 0, dan total nilainya menjadi rentang.</translation>
    </message>
    <message>
        <source>By the zones on the map the place conforms with the spatial plan. Look whether the zones are those in force; set the sign to (+), or accept with the reason why it does not conform.</source>
        <translation>Menurut zona di peta, lokasi ini sesuai rencana tata ruang. Periksa apakah zonanya yang berlaku; ubah tandanya menjadi (+), atau terima dengan alasan mengapa tidak sesuai.</translation>
    </message>
    <message>
        <source>A certificate says whether a work is good, fair or poor. Record the certification again with its quality; where it is not known this may stay open.</source>
        <translation>Sertifikat menyebut apakah mutu pekerjaan baik, cukup, atau kurang. Catat sertifikasinya sekali lagi beserta mutunya; bila tidak diketahui, boleh dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Legal, untitled and illegal land are parts of the kawasan. Correct the hectares on its profile, or those of its RT.</source>
        <translation>Lahan legal, legal tanpa alas hak, dan ilegal adalah bagian dari kawasan. Perbaiki luasnya pada profil, atau luas RT-nya.</translation>
    </message>
    <message>
        <source>The cost of an activity is what its sources give together, and no more is paid out. Correct the cost, the amount of a source or what was paid out.</source>
        <translation>Biaya kegiatan sama dengan jumlah dari semua sumbernya, dan yang dicairkan tidak lebih dari itu. Perbaiki biaya, jumlah dari salah satu sumber, atau pencairannya.</translation>
    </message>
    <message>
        <source>A work is proposed, judged, agreed, built, certified, handed over and kept up, in that order, and what is built or paid does not become less. A work that is certified or handed over counts as finished, with all its volumes. What was recorded wrongly can be taken back with undo; accept it where it was so.</source>
        <translation>Pekerjaan diusulkan, dinilai, disepakati, dibangun, disertifikasi, diserahterimakan, lalu dipelihara, dengan urutan itu; yang sudah dibangun atau dibayar tidak berkurang. Pekerjaan yang disertifikasi atau diserahterimakan dihitung selesai, dengan seluruh volumenya. Catatan yang keliru dapat diurungkan; terima bila memang begitu.</translation>
    </message>
    <message>
        <source>What a drawn road, drain or pavement takes off lies where it is drawn. Correct the drawing, or the RT of its volumes; accept it where the works do go on there.</source>
        <translation>Volume jalan, saluran, atau perkerasan ada di tempat yang digambar. Perbaiki gambarnya, atau RT dari volumenya; terima bila pekerjaannya memang sampai ke sana.</translation>
    </message>
    <message>
        <source>An RPLP is the plan of one kelurahan, and works are looked for in that of theirs. Choose its kelurahan among the documents of the plan.</source>
        <translation>RPLP adalah rencana satu kelurahan, dan kegiatan dicari di RPLP kelurahannya. Pilih kelurahannya di daftar dokumen rencana.</translation>
    </message>
    <message>
        <source>A photo of a later stage is taken later, and where the works are. Give the photo to the stage or the activity that it shows; accept it where the clock or the position of the camera was wrong.</source>
        <translation>Foto tahap yang lebih lanjut diambil belakangan, di tempat pekerjaannya. Pindahkan foto ke tahap atau kegiatan yang ditunjukkannya; terima bila jam atau posisi kameranya yang salah.</translation>
    </message>
</context>
<context>
    <name>scene</name>
    <message>
        <source>total </source>
        <translation>nilai </translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>N</source>
        <translation>U</translation>
    </message>
    <message>
        <source>mE</source>
        <translation>mT</translation>
    </message>
    <message>
        <source>mN</source>
        <translation>mU</translation>
    </message>
    <message>
        <source>LEGEND</source>
        <translation>KETERANGAN</translation>
    </message>
    <message>
        <source>Area ha</source>
        <translation>Luas ha</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Decree ha</source>
        <translation>SK ha</translation>
    </message>
    <message>
        <source>Verif. ha</source>
        <translation>Verif. ha</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Verified delineation</source>
        <translation>Deliniasi terverifikasi</translation>
    </message>
    <message>
        <source>Delineation of the decree</source>
        <translation>Deliniasi menurut SK</translation>
    </message>
    <message>
        <source>Proposed delineation</source>
        <translation>Deliniasi usulan</translation>
    </message>
    <message>
        <source>RT boundary and number</source>
        <translation>Batas dan nomor RT</translation>
    </message>
    <message>
        <source>Kelurahan boundary</source>
        <translation>Batas kelurahan</translation>
    </message>
    <message>
        <source>Kecamatan boundary</source>
        <translation>Batas kecamatan</translation>
    </message>
    <message>
        <source>Reference boundary</source>
        <translation>Batas acuan</translation>
    </message>
    <message>
        <source>LOCATION</source>
        <translation>PETUNJUK LETAK</translation>
    </message>
    <message>
        <source>PROJECTION</source>
        <translation>PROYEKSI</translation>
    </message>
    <message>
        <source>Grid interval %1 m</source>
        <translation>Jarak grid %1 m</translation>
    </message>
    <message>
        <source>DATA SOURCES</source>
        <translation>SUMBER DATA</translation>
    </message>
    <message>
        <source>APPROVAL</source>
        <translation>PENGESAHAN</translation>
    </message>
    <message>
        <source>Priority: class, considerations</source>
        <translation>Prioritas: tingkat, pertimbangan lain</translation>
    </message>
    <message>
        <source>not slum: prevention</source>
        <translation>tidak kumuh: pencegahan</translation>
    </message>
    <message>
        <source>open, figures missing</source>
        <translation>belum pasti, angka belum ada</translation>
    </message>
    <message>
        <source>%1: no area</source>
        <translation>%1: tidak ada</translation>
    </message>
    <message>
        <source>Class, counted by RT</source>
        <translation>Tingkat kekumuhan, dihitung per RT</translation>
    </message>
    <message>
        <source>%1 by kecamatan; red frame: this sheet.</source>
        <translation>%1 menurut kecamatan; bingkai merah: lembar ini.</translation>
    </message>
    <message>
        <source>%1 by kelurahan; red frame: this sheet.</source>
        <translation>%1 menurut kelurahan; bingkai merah: lembar ini.</translation>
    </message>
    <message>
        <source>UTM zone %1%2</source>
        <translation>UTM zona %1%2</translation>
    </message>
    <message>
        <source>Hectares drawn: WGS 84 ellipsoid</source>
        <translation>Luas digambar: elipsoid WGS 84</translation>
    </message>
    <message>
        <source>Decree (SK): %1</source>
        <translation>SK: %1</translation>
    </message>
    <message>
        <source>RT figures: survey %1, %2 of %3 RT; %4 (%5 indicators, highest total %6)</source>
        <translation>Angka RT: pendataan %1, %2 dari %3 RT; %4 (%5 indikator, total nilai tertinggi %6)</translation>
    </message>
    <message>
        <source>Totals by %1: sum of volumes over sum of bases. Class limits %2.</source>
        <translation>Total nilai per %1: jumlah volume dibagi jumlah angka dasar. Batas tingkat %2.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Basemap: %1</source>
        <translation>Peta dasar: %1</translation>
    </message>
    <message>
        <source>GOVERNMENT OF %1</source>
        <translation>PEMERINTAH %1</translation>
    </message>
    <message>
        <source>Working group on housing and settlements (Pokja PKP)</source>
        <translation>Pokja Perumahan dan Kawasan Permukiman</translation>
    </message>
    <message>
        <source>Province of %1</source>
        <translation>Provinsi %1</translation>
    </message>
    <message>
        <source>PRIORITY MAP FOR THE UPGRADING OF SLUM SETTLEMENTS</source>
        <translation>PETA PRIORITAS PENANGANAN PERMUKIMAN KUMUH</translation>
    </message>
    <message>
        <source>MAP OF SLUM CLASSES BY RT</source>
        <translation>PETA TINGKAT KEKUMUHAN PER RT</translation>
    </message>
    <message>
        <source>, Kecamatan %1</source>
        <translation>, Kecamatan %1</translation>
    </message>
    <message>
        <source> · Year %1</source>
        <translation> · Tahun %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisi %1</translation>
    </message>
    <message>
        <source>City coordinator</source>
        <translation>Koordinator Kota</translation>
    </message>
    <message>
        <source>(name in full)</source>
        <translation>(nama jelas)</translation>
    </message>
    <message>
        <source>Head of the housing and
settlements agency</source>
        <translation>Kepala Dinas Perumahan dan
Kawasan Permukiman</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>berkas tidak ada</translation>
    </message>
    <message>
        <source>the file is not whole</source>
        <translation>berkas tidak utuh</translation>
    </message>
    <message>
        <source>the page in the file has another size</source>
        <translation>ukuran halaman di berkas tidak sesuai</translation>
    </message>
    <message>
        <source> Left out of the sheet: %1.</source>
        <translation> Tidak digambar dan tidak disebut di lembar: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 RT are drawn; the tables count all of them.</source>
        <translation>%1 dari %2 RT digambar; tabel menghitung semuanya.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 and %4 of %5 RT are drawn; the tables count all of them.</source>
        <translation>%1 dari %2 %3 dan %4 dari %5 RT digambar; tabel menghitung semuanya.</translation>
    </message>
    <message>
        <source>counted: all of %1</source>
        <translation>dihitung: seluruh %1</translation>
    </message>
    <message>
        <source>open, figures and considerations missing</source>
        <translation>belum pasti, angka dan pertimbangan belum ada</translation>
    </message>
    <message>
        <source>open, considerations missing</source>
        <translation>belum pasti, pertimbangan belum ada</translation>
    </message>
    <message>
        <source>open, legality missing</source>
        <translation>belum pasti, legalitas belum ada</translation>
    </message>
    <message>
        <source>= shares its rank: same priority and total; ordered by households, then hectares</source>
        <translation>= berbagi urutan: prioritas dan total nilai sama; diurutkan menurut KK, lalu hektare</translation>
    </message>
    <message>
        <source>* chosen by the city, beside the order by rule</source>
        <translation>* ditetapkan kota, di samping urutan menurut aturan</translation>
    </message>
    <message>
        <source>class open</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>MAP OF THE PLANNED ACTIVITIES FOR THE UPGRADING OF SLUM SETTLEMENTS</source>
        <translation>PETA RENCANA KEGIATAN PENANGANAN PERMUKIMAN KUMUH</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation>Tahun anggaran</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Rp million</source>
        <translation>Rp juta</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>being built or finished</source>
        <translation>dikerjakan atau selesai</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>and %1 more: a sheet of one area lists its own</source>
        <translation>dan %1 lagi: cetak per wilayah untuk daftarnya</translation>
    </message>
    <message>
        <source>without a year</source>
        <translation>tanpa tahun</translation>
    </message>
    <message>
        <source>Document of the plan: %1</source>
        <translation>Dokumen rencana: %1</translation>
    </message>
    <message>
        <source>Costs as planned, by activity or else by its sources of funds; the year is that of the budget. Cancelled activities are left out.</source>
        <translation>Biaya menurut rencana, dari kegiatan atau sumber dananya; tahun ialah tahun anggaran. Kegiatan yang dibatalkan tidak ikut.</translation>
    </message>
    <message>
        <source>%1 numbers find no place on this map; the sheet of one area has room for them</source>
        <translation>%1 nomor tidak mendapat tempat di peta ini; lembar satu wilayah memuatnya</translation>
    </message>
    <message>
        <source>%1 of %2 activities are drawn and bear a number; the list and the years have all of them.</source>
        <translation>%1 dari %2 kegiatan sudah digambar dan bernomor; daftar dan tahun memuat semuanya.</translation>
    </message>
    <message>
        <source>and %1 more: the standard table of the programme lists them all</source>
        <translation>dan %1 lagi: tabel baku matriks program memuat semuanya</translation>
    </message>
    <message>
        <source>≥ at least so much: %1 RT have no verified hectares yet</source>
        <translation>≥ paling sedikit sekian: %1 RT belum ada luas terverifikasinya</translation>
    </message>
    <message>
        <source>≥ at least so much: part of the cost is not known yet.</source>
        <translation>≥ paling sedikit sekian: sebagian biaya belum ada.</translation>
    </message>
    <message>
        <source>Delineation of the kawasan</source>
        <translation>Deliniasi kawasan</translation>
    </message>
    <message>
        <source>RT figures: survey %1, %2 of %3 RT (≈ provisional); %4 (%5 indicators, highest total %6)</source>
        <translation>Angka RT: pendataan %1, %2 dari %3 RT (≈ sementara); %4 (%5 indikator, total nilai tertinggi %6)</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The border of %1 would cross itself; the drawing was not changed.</source>
        <translation>Batas %1 akan menyilang dirinya sendiri; gambar tidak diubah.</translation>
    </message>
    <message>
        <source>Kelurahan of the RT</source>
        <translation>Kelurahan RT ini</translation>
    </message>
    <message>
        <source>In which kelurahan or desa does this RT lie?</source>
        <translation>Di kelurahan atau desa mana RT ini?</translation>
    </message>
    <message>
        <source>Keep RT</source>
        <translation>Simpan RT</translation>
    </message>
    <message>
        <source>What was drawn belongs to other areas already; nothing was added.</source>
        <translation>Yang digambar sudah milik area lain; tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>%1 ha that belong to neighbours already were left out.</source>
        <translation>%1 ha yang sudah milik tetangga tidak diikutkan.</translation>
    </message>
    <message>
        <source>Kawasan %1</source>
        <translation>Kawasan %1</translation>
    </message>
    <message>
        <source>The line does not cut %1 through: begin and end outside of it.</source>
        <translation>Garis itu tidak membelah %1: mulai dan akhiri di luarnya.</translation>
    </message>
    <message>
        <source>The hole would take all of %1.</source>
        <translation>Lubang itu akan menghabiskan %1.</translation>
    </message>
    <message>
        <source>The hole lies outside of %1.</source>
        <translation>Lubang itu terletak di luar %1.</translation>
    </message>
    <message>
        <source>%1 figures stay open, since one of the joined RT does not have them.</source>
        <translation>%1 angka tetap belum ada, karena salah satu RT yang digabung tidak memilikinya.</translation>
    </message>
    <message>
        <source>%1 is %2 parts now. %3 figures were divided by area and are estimates until they are confirmed.</source>
        <translation>%1 kini terdiri atas %2 bagian. %3 angka dibagi menurut luas dan menjadi perkiraan sampai disahkan.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>%1 filed results of the joined RT went with them; undo brings them back.</source>
        <translation>%1 hasil terlapor dari RT yang digabung ikut hilang; urungkan untuk mengembalikannya.</translation>
    </message>
    <message>
        <source>%1 does not lie in several kawasan.</source>
        <translation>%1 tidak berada di beberapa kawasan.</translation>
    </message>
    <message>
        <source>Join areas</source>
        <translation>Gabungkan wilayah</translation>
    </message>
    <message>
        <source>%1 areas become one. Whose name does it keep?</source>
        <translation>%1 wilayah menjadi satu. Nama mana yang dipakai?</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 dan %2 lainnya</translation>
    </message>
    <message>
        <source>%1 was cut through %2 RT. Each stays whole and counts, with all its figures, in the part that holds most of it: %3.</source>
        <translation>Garis belah %1 melewati %2 RT. Tiap RT tetap utuh dan dihitung, beserta semua angkanya, di bagian yang memuat sebagian besarnya: %3.</translation>
    </message>
    <message>
        <source>The hole was cut out of %1 RT too; their figures stay.</source>
        <translation>Lubang juga dipotong dari %1 RT; angkanya tetap.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 ha)</source>
        <translation>%1 (%2 dari %3 ha)</translation>
    </message>
    <message>
        <source>%1 RT lie in the hole and keep their area: %2.</source>
        <translation>%1 RT terkena lubang ini dan luasnya tetap: %2.</translation>
    </message>
    <message>
        <source>Cut the RT too</source>
        <translation>Potong RT-nya juga</translation>
    </message>
    <message>
        <source>The hole was cut out of %1 too.</source>
        <translation>Lubang itu juga dipotong dari %1.</translation>
    </message>
    <message>
        <source>The hole is in no RT now, but still part of %1: %2 ha.</source>
        <translation>Lubang itu tidak lagi masuk RT mana pun, tetapi tetap bagian dari %1: %2 ha.</translation>
    </message>
    <message>
        <source>Cut the kawasan too</source>
        <translation>Potong juga kawasannya</translation>
    </message>
    <message>
        <source>%1 is %2 parts now. %3 figures of %4 surveys were divided by area and are estimates until they are confirmed.</source>
        <translation>%1 kini terdiri atas %2 bagian. %3 angka dari %4 pendataan dibagi menurut luas dan menjadi perkiraan sampai disahkan.</translation>
    </message>
    <message>
        <source>%1 reductions of the plan were divided with them.</source>
        <translation>%1 pengurangan rencana ikut dibagi.</translation>
    </message>
    <message>
        <source>%1 RT are joined into %2; their figures and the reductions of the plan were added up.</source>
        <translation>%1 RT digabung menjadi %2; angkanya dan pengurangan dalam rencana dijumlahkan.</translation>
    </message>
    <message>
        <source>%1 areas are joined into %2.</source>
        <translation>%1 wilayah digabung menjadi %2.</translation>
    </message>
    <message>
        <source>It will lie in the kelurahan of that RT, with all its figures.</source>
        <translation>RT gabungan masuk kelurahan RT itu, dengan semua angkanya.</translation>
    </message>
    <message>
        <source>no kawasan</source>
        <translation>tanpa kawasan</translation>
    </message>
    <message>
        <source>What is joined counts in different kawasan until now. In which is the joined RT to count, with all its figures?</source>
        <translation>Yang digabung selama ini dihitung di kawasan yang berbeda. RT gabungan masuk kawasan mana, dengan semua angkanya?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>It counts in one kawasan now: %1.</source>
        <translation>Kini semuanya dihitung di satu kawasan: %1.</translation>
    </message>
    <message>
        <source>On land that %1 share and that nobody decided for one of them; in no kawasan for now: %2.</source>
        <translation>Di lahan bersama %1 yang belum diputuskan untuk salah satunya; sementara tidak masuk kawasan mana pun: %2.</translation>
    </message>
    <message>
        <source>On land that %1 share and that nobody decided for one of them; left in %2 for now: %3.</source>
        <translation>Di lahan bersama %1 yang belum diputuskan untuk salah satunya; sementara tetap di %2: %3.</translation>
    </message>
    <message>
        <source>Decide on shared land…</source>
        <translation>Putuskan lahan bersama…</translation>
    </message>
    <message>
        <source>%1 was not cut: on the land in it that %2 share, nobody has decided for one of them yet.</source>
        <translation>%1 tidak dibelah: lahan bersama %2 di dalamnya belum diputuskan untuk salah satunya.</translation>
    </message>
    <message>
        <source>%1 (until now %2 ha)</source>
        <translation>%1 (selama ini %2 ha)</translation>
    </message>
</context>
<context>
    <name>table-look</name>
    <message>
        <source>Copy rows</source>
        <translation>Salin baris</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>today %1</source>
        <translation>hari ini %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>kemarin %1</translation>
    </message>
</context>
</TS>
