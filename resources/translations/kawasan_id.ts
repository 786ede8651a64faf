<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
<context>
    <name>CliText</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkat</translation>
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
        <source>Drawn: on the WGS 84 ellipsoid. Plane: in %1. Verified: survey %2, summed over the RT. Remaining: decree less the reductions by signed minutes (none recorded).</source>
        <translation>Digambar: pada elipsoid WGS 84. Bidang datar: pada %1. Terverifikasi: pendataan %2, dijumlahkan dari RT. Sisa: SK dikurangi pengurangan menurut berita acara yang ditandatangani (belum ada yang dicatat).</translation>
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
        <source>Where the figure &quot;%1&quot; comes from:</source>
        <translation>Asal angka &quot;%1&quot;:</translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation>, baris %1</translation>
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
        <source>Code or identifier of one indicator; else the class</source>
        <translation>Kode atau nama satu indikator; tanpa ini tingkat kekumuhan</translation>
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
        <source>Time (UTC)</source>
        <translation>Waktu (UTC)</translation>
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
        <source>Version &quot;%1&quot; marked.</source>
        <translation>Versi &quot;%1&quot; ditandai.</translation>
    </message>
    <message>
        <source>Table: CSV, XLSX or ODS</source>
        <translation>Tabel: CSV, XLSX atau ODS</translation>
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
        <source>Take in considerations, legality or the decree from a table</source>
        <translation>Masukkan pertimbangan lain, legalitas lahan atau SK dari tabel</translation>
    </message>
    <message>
        <source>considerations, legality or decree</source>
        <translation>considerations (pertimbangan lain), legality (legalitas lahan) atau decree (SK)</translation>
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
        <source>; similar: %1</source>
        <translation>; mirip: %1</translation>
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
        <source>Not taken, and left open instead:</source>
        <translation>Tidak diambil, dibiarkan belum ada:</translation>
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
        <source>%1: %2 shapes read, %3 taken (%4 new, %5 known).</source>
        <translation>%1: %2 bentuk dibaca, %3 diambil (%4 baru, %5 sudah ada).</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 taken (%4 new areas).</source>
        <translation>%1: %2 baris dibaca, %3 diambil (%4 wilayah baru).</translation>
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
        <source>there is no command &quot;%1&quot;</source>
        <translation>tidak ada perintah &quot;%1&quot;</translation>
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
        <source>priority or class</source>
        <translation>priority (prioritas) atau class (tingkat kekumuhan)</translation>
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
        <source>%1 areas: %2.</source>
        <translation>%1 wilayah: %2.</translation>
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
        <source> (accepted: %1)</source>
        <translation> (diterima: %1)</translation>
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
        <source>Considerations from {file}: {n:count}</source>
        <translation>Pertimbangan lain dari {file}: {n:count}</translation>
    </message>
    <message>
        <source>Legality from {file}: {n:count}</source>
        <translation>Legalitas lahan dari {file}: {n:count}</translation>
    </message>
    <message>
        <source>Decree areas from {file}: {n:count}</source>
        <translation>Luas SK dari {file}: {n:count}</translation>
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
        <source>Finding accepted: {reason}</source>
        <translation>Temuan diterima: {reason}</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Diubah oleh program lain</translation>
    </message>
    <message>
        <source>Scores of {survey} kept ({l:level}, {edition})</source>
        <translation>Nilai {survey} disimpan ({l:level}, {edition})</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no edition &quot;{edition}&quot; of the regulation. Known: {known}.</source>
        <translation>Tidak ada edisi peraturan &quot;{edition}&quot;. Yang dikenal: {known}.</translation>
    </message>
    <message>
        <source>The project has no area &quot;{area}&quot;.[? Similar names: {near}.]</source>
        <translation>Proyek tidak memuat wilayah &quot;{area}&quot;.[? Nama yang mirip: {near}.]</translation>
    </message>
    <message>
        <source>&quot;{area}&quot; may be several areas: {matches}. Write the name in full.</source>
        <translation>&quot;{area}&quot; dapat berarti beberapa wilayah: {matches}. Tulis nama lengkapnya.</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;. Known: {known}.</source>
        <translation>Tidak ada isian &quot;{field}&quot;. Yang dikenal: {known}.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a number that {field} could take.</source>
        <translation>&quot;{value}&quot; bukan angka yang dapat diisikan pada {field}.</translation>
    </message>
    <message>
        <source>The coordinate system &quot;{crs}&quot; is not known. Write it like EPSG:32749.</source>
        <translation>Sistem koordinat &quot;{crs}&quot; tidak dikenal. Tulis seperti EPSG:32749.</translation>
    </message>
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
        <source>There is nothing to draw: no areas of the project have a shape yet. Take some in with import-areas.</source>
        <translation>Tidak ada yang dapat digambar: belum ada wilayah proyek yang mempunyai bentuk. Masukkan dengan import-areas.</translation>
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
        <source>The command &quot;{command}&quot; is not built yet.</source>
        <translation>Perintah &quot;{command}&quot; belum tersedia.</translation>
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
        <source>{path} is too large to read ({limit}).</source>
        <translation>{path} terlalu besar untuk dibaca ({limit}).</translation>
    </message>
    <message>
        <source>{path} has no layer or sheet &quot;{layer}&quot;. It has: {known}.</source>
        <translation>{path} tidak memuat lapisan atau lembar &quot;{layer}&quot;. Yang ada: {known}.</translation>
    </message>
    <message>
        <source>{path} holds no shapes.</source>
        <translation>{path} tidak memuat bentuk apa pun.</translation>
    </message>
    <message>
        <source>{path} holds no areas, only: {found}.</source>
        <translation>{path} tidak memuat wilayah, hanya: {found}.</translation>
    </message>
    <message>
        <source>{path} has no column &quot;{column}&quot;. It has: {known}.</source>
        <translation>{path} tidak memuat kolom &quot;{column}&quot;. Yang ada: {known}.</translation>
    </message>
    <message>
        <source>{path}[? (sheet {sheet})] has no row of headings that names the areas and their figures. Expected for example: {expected}. Say with --header-row and --map where they are.</source>
        <translation>{path}[? (lembar {sheet})] tidak memuat baris judul kolom untuk wilayah dan angkanya. Yang diharapkan misalnya: {expected}. Tunjukkan letaknya dengan --header-row dan --map.</translation>
    </message>
    <message>
        <source>{path} does not say which coordinate system it uses. Give it with --crs, for example EPSG:32749 or EPSG:4326.</source>
        <translation>{path} tidak menyebutkan sistem koordinatnya. Sebutkan dengan --crs, misalnya EPSG:32749 atau EPSG:4326.</translation>
    </message>
    <message>
        <source>The shapes of {path} lie outside the area where {crs} can be used; its coordinate system is probably another one.</source>
        <translation>Bentuk dalam {path} terletak di luar wilayah pemakaian {crs}; sistem koordinatnya mungkin lain.</translation>
    </message>
    <message>
        <source>{path}[?, sheet {sheet}], row {row}, column {column}: &quot;{value}&quot;; expected {expected}.</source>
        <translation>{path}[?, lembar {sheet}], baris {row}, kolom {column}: &quot;{value}&quot;; yang diharapkan {expected}.</translation>
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
        <source>{path} was made by another program and is not a Kawasan project. Its areas can be taken in with import-areas.</source>
        <translation>{path} dibuat oleh program lain dan bukan proyek Kawasan. Wilayah di dalamnya dapat dimasukkan dengan import-areas.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program (schema {version}, this one knows {known}). Please update the program.</source>
        <translation>{path} ditulis oleh versi program yang lebih baru (skema {version}, program ini mengenal {known}). Mutakhirkan program ini.</translation>
    </message>
    <message>
        <source>{path} was written by an older version of the program (schema {version}, now {known}). Bring it up to date with: kawasan-cli migrate {path}</source>
        <translation>{path} ditulis oleh versi program yang lebih lama (skema {version}, sekarang {known}). Mutakhirkan dengan: kawasan-cli migrate {path}</translation>
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
        <source>{path}[? (sheet {sheet})] is an official form, not a table with one row an RT. Copy its figures into a table with headings such as {expected}.</source>
        <translation>{path}[? (lembar {sheet})] adalah formulir resmi, bukan tabel dengan satu baris per RT. Salin angkanya ke tabel dengan judul kolom seperti {expected}.</translation>
    </message>
    <message>
        <source>The project has no survey[? &quot;{survey}&quot;].[? It has: {known}.]</source>
        <translation>Proyek tidak memuat pendataan[? &quot;{survey}&quot;].[? Yang ada: {known}.]</translation>
    </message>
    <message>
        <source>The command cannot be understood: {message}.[? Help: {help}]</source>
        <translation>Perintah tidak dapat dimengerti: {message}.[? Petunjuk: {help}]</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; for {field} can be read in two ways: {w:readings}. Write it without thousands mark, or with both marks.</source>
        <translation>&quot;{value}&quot; untuk {field} dapat dibaca dengan dua cara: {w:readings}. Tulis tanpa tanda ribuan, atau dengan kedua tanda.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not possible for {field}. Expected: {w:expected}.</source>
        <translation>&quot;{value}&quot; tidak dapat dipakai untuk {field}. Yang diharapkan: {w:expected}.</translation>
    </message>
    <message>
        <source>{path} cannot be written[?: {r:reason}].</source>
        <translation>{path} tidak dapat ditulis[?: {r:reason}].</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Value of %1 by the bands of the failing share</source>
        <translation>Nilai %1 menurut rentang persen kekumuhan</translation>
    </message>
    <message>
        <source>Percent = failing volume ÷ base × 100</source>
        <translation>Persen = volume kekumuhan ÷ angka dasar × 100</translation>
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
        <source>They overlap by {n:hectares} ha; it must be decided where that belongs.</source>
        <translation>Tumpang tindih {n:hectares} ha; perlu ditetapkan masuk ke mana.</translation>
    </message>
    <message>
        <source>The RT lies in more than one kawasan; the smaller part has {n:hectares} ha.</source>
        <translation>RT terletak di lebih dari satu kawasan; bagian yang lebih kecil {n:hectares} ha.</translation>
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
        <source>{s:density} buildings/ha are above the limit of {n:limit}, but only {n:volume} of {n:area} ha are entered as dense.</source>
        <translation>{s:density} unit/ha di atas batas {n:limit}, tetapi hanya {n:volume} dari {n:area} ha yang diisikan sebagai padat.</translation>
    </message>
    <message>
        <source>{n:volume} of {n:area} ha are entered as dense, but {s:density} buildings/ha are not above the limit of {n:limit}.</source>
        <translation>{n:volume} dari {n:area} ha diisikan sebagai padat, tetapi {s:density} unit/ha tidak melebihi batas {n:limit}.</translation>
    </message>
    <message>
        <source>{s:density} persons/ha stand out from the other RT (middle value {s:median}).</source>
        <translation>{s:density} jiwa/ha jauh berbeda dari RT lain (nilai tengah {s:median}).</translation>
    </message>
    <message>
        <source>{n:hectares} ha ({s:percent} %) of the RT lie outside its kelurahan.</source>
        <translation>{n:hectares} ha ({s:percent} %) dari RT terletak di luar kelurahannya.</translation>
    </message>
    <message>
        <source>Drawn {n:drawn} ha, but verified {n:verified} ha ({s:percent} % apart).</source>
        <translation>Digambar {n:drawn} ha, tetapi terverifikasi {n:verified} ha (selisih {s:percent} %).</translation>
    </message>
    <message>
        <source>Recorded as conforming with the spatial plan, but {n:hectares} ha ({s:percent} %) lie outside the settlement zones.</source>
        <translation>Dicatat sesuai rencana tata ruang, tetapi {n:hectares} ha ({s:percent} %) terletak di luar zona permukiman.</translation>
    </message>
    <message>
        <source>{p:field}: filed as {n:filed} {u:field}, but the RT add up to {n:computed}. The filed header differs from the sums.</source>
        <translation>{p:field}: menurut berkas {n:filed} {u:field}, tetapi jumlah RT {n:computed}. Angka kelurahan berbeda dari jumlah RT.</translation>
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
        <source>can be read in two ways ({w:expected}); say with --decimal which mark is the decimal one</source>
        <translation>dapat dibaca dengan dua cara ({w:expected}); sebutkan tanda desimalnya dengan --decimal</translation>
    </message>
    <message>
        <source>not a value of the regulation ({w:expected})</source>
        <translation>bukan nilai menurut peraturan ({w:expected})</translation>
    </message>
    <message>
        <source>not possible here; expected {w:expected}</source>
        <translation>tidak dapat dipakai di sini; yang diharapkan {w:expected}</translation>
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
        <source>; R: recollected, to be checked</source>
        <translation>; R: menurut ingatan, perlu diperiksa</translation>
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
        <source> · version “%1”</source>
        <translation> · versi “%1”</translation>
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
</context>
</TS>
