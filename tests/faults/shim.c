/* Loaded into a program before libc (LD_PRELOAD): what it writes below FAULTS_ROOT is recorded in the file FAULTS_LOG,
 * in the order in which it happened, and the n-th of its calls can be made to fail. tests/faults/shim.py builds it,
 * arms it and reads the log. Nothing here is part of Inroad.
 *
 * A record: kind (1 byte), lengths of two paths (4 bytes each), offset and length of the data (8 bytes each), then
 * the paths and the data. Kinds: C made (file), W written, T cut or lengthened to `offset`, S synced, R renamed,
 * U removed, M made (folder), X removed (folder), K a mark.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITING = 1, MAKING = 2, SYNCING = 4, READING = 8 };

static pthread_mutex_t held = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static const char *root;
static size_t root_length;
static int log_file = -1;

static long fail_at; /* 0: never */
static long seen;
static int fail_with, fail_on, for_good;

__attribute__((constructor)) static void begin(void) {
    root = getenv("FAULTS_ROOT");
    root_length = root ? strlen(root) : 0;
    const char *path = getenv("FAULTS_LOG");
    if (path) log_file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

void faults_arm(long at, int with, int on, int good) {
    pthread_mutex_lock(&held);
    seen = 0;
    fail_at = at;
    fail_with = with;
    fail_on = on;
    for_good = good;
    pthread_mutex_unlock(&held);
}

/* How many calls of the armed kinds there were. */
long faults_disarm(void) {
    fail_at = 0;
    return seen;
}

static int is_ours(const char *path) {
    return root_length && !strncmp(path, root, root_length) && (path[root_length] == '/' || !path[root_length]);
}

/* The path of an open file: 1 where it is ours, 2 where it has no name any more, 0 where it is none of ours. */
static int path_of(int fd, char *path) {
    if (!root_length) return 0;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    int nameless = length > 10 && !strcmp(path + length - 10, " (deleted)");
    return is_ours(path) ? 1 + nameless : 0;
}

/* The whole path of what a call names; 0 where it is none of ours. */
static int whole(int at, const char *name, char *path) {
    if (!root_length || !name) return 0;
    if (name[0] == '/') {
        if (snprintf(path, PATH_MAX, "%s", name) >= PATH_MAX) return 0;
    } else {
        char base[PATH_MAX];
        if (at == AT_FDCWD) {
            if (!getcwd(base, sizeof base)) return 0;
        } else {
            char link[64];
            snprintf(link, sizeof link, "/proc/self/fd/%d", at);
            ssize_t length = readlink(link, base, sizeof base - 1);
            if (length <= 0) return 0;
            base[length] = 0;
        }
        if (snprintf(path, PATH_MAX, "%s/%s", base, name) >= PATH_MAX) return 0;
    }
    return is_ours(path);
}

static void record(char kind, const char *path, const char *other, uint64_t offset, const void *data, uint64_t size) {
    if (log_file < 0) return;
    uint32_t lengths[2] = {strlen(path), other ? strlen(other) : 0};
    uint64_t numbers[2] = {offset, size};
    struct iovec parts[] = {{&kind, 1}, {lengths, sizeof lengths}, {numbers, sizeof numbers},
                            {(void *)path, lengths[0]}, {(void *)other, lengths[1]}, {(void *)data, size}};
    if (syscall(SYS_writev, log_file, parts, 6) < 0) abort();
}

void faults_mark(const char *name) { record('K', name, 0, 0, 0, 0); }

/* Whether this call is to fail; it is counted. */
static int fails(int kind) {
    if (!fail_at || !(fail_on & kind)) return 0;
    seen++;
    if (seen == fail_at || (for_good && seen > fail_at)) {
        errno = fail_with;
        return 1;
    }
    return 0;
}

/* The first that fails for want of space still writes half of what it was given, as real disks do. */
static int half(size_t size) { return fail_with == ENOSPC && seen == fail_at && size > 1; }

#define BEGIN pthread_mutex_lock(&held)
#define END(result)                      \
    do {                                 \
        int kept = errno;                \
        pthread_mutex_unlock(&held);     \
        errno = kept;                    \
        return result;                   \
    } while (0)

static int opened(int at, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    BEGIN;
    int ours = (flags & (O_CREAT | O_TRUNC)) && (flags & O_TMPFILE) != O_TMPFILE && whole(at, name, path);
    struct stat there;
    int is_new = ours && (flags & O_CREAT) && lstat(path, &there);
    if (is_new && fails(MAKING)) END(-1);
    int fd = syscall(SYS_openat, at, name, flags | O_LARGEFILE, mode);
    if (fd >= 0 && is_new) record('C', path, 0, 0, 0, 0);
    else if (fd >= 0 && ours && (flags & O_TRUNC)) record('T', path, 0, 0, 0, 0);
    END(fd);
}

#define MODE                                             \
    mode_t mode = 0;                                     \
    if (flags & (O_CREAT | O_TMPFILE)) {                 \
        va_list rest;                                    \
        va_start(rest, flags);                           \
        mode = va_arg(rest, mode_t);                     \
        va_end(rest);                                    \
    }

int open(const char *name, int flags, ...) { MODE return opened(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE return opened(AT_FDCWD, name, flags, mode); }
int openat(int at, const char *name, int flags, ...) { MODE return opened(at, name, flags, mode); }
int openat64(int at, const char *name, int flags, ...) { MODE return opened(at, name, flags, mode); }

static ssize_t written(int fd, const void *data, size_t size, off64_t offset, int at_offset) {
    char path[PATH_MAX];
    BEGIN;
    int ours = path_of(fd, path);
    if (ours && fails(WRITING)) {
        if (!half(size)) END(-1);
        size /= 2;
    }
    if (ours && !at_offset) offset = (fcntl(fd, F_GETFL) & O_APPEND) ? lseek64(fd, 0, SEEK_END) : lseek64(fd, 0, SEEK_CUR);
    ssize_t done = at_offset ? syscall(SYS_pwrite64, fd, data, size, offset) : syscall(SYS_write, fd, data, size);
    if (ours == 1 && done > 0) record('W', path, 0, offset, data, done);
    END(done);
}

ssize_t write(int fd, const void *data, size_t size) { return written(fd, data, size, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return written(fd, data, size, offset, 1); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) { return written(fd, data, size, offset, 1); }

/* What the kernel would copy by itself goes through write() here, so that it is seen. */
static ssize_t copied(int to, int from, off64_t *offset, size_t size) {
    char piece[65536];
    if (size > sizeof piece) size = sizeof piece;
    ssize_t got = offset ? syscall(SYS_pread64, from, piece, size, *offset) : syscall(SYS_read, from, piece, size);
    if (got <= 0) return got;
    ssize_t done = write(to, piece, got);
    if (done > 0 && offset) *offset += done;
    if (done >= 0 && done < got && !offset) lseek64(from, done - got, SEEK_CUR);
    return done;
}

ssize_t sendfile(int to, int from, off_t *offset, size_t size) { return copied(to, from, (off64_t *)offset, size); }
ssize_t sendfile64(int to, int from, off64_t *offset, size_t size) { return copied(to, from, offset, size); }
ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *there, size_t size, unsigned flags) {
    (void)flags;
    if (there) {
        errno = EXDEV;
        return -1;
    }
    return copied(to, from, at, size);
}

static int cut(int fd, off64_t size) {
    char path[PATH_MAX];
    struct stat there;
    BEGIN;
    int ours = path_of(fd, path);
    if (ours && !fstat(fd, &there) && size > there.st_size && fails(WRITING)) END(-1);
    int done = syscall(SYS_ftruncate, fd, size);
    if (ours == 1 && !done) record('T', path, 0, size, 0, 0);
    END(done);
}

int ftruncate(int fd, off_t size) { return cut(fd, size); }
int ftruncate64(int fd, off64_t size) { return cut(fd, size); }

static int synced(int fd, long call) {
    char path[PATH_MAX];
    BEGIN;
    int ours = path_of(fd, path);
    if (ours && fails(SYNCING)) END(-1);
    int done = ours ? 0 : syscall(call, fd); /* the kernel outlives what is tested here */
    if (ours == 1 && !done) record('S', path, 0, 0, 0, 0);
    END(done);
}

int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

static int moved(int at, const char *name, int to, const char *other, unsigned flags) {
    char path[PATH_MAX], target[PATH_MAX];
    BEGIN;
    int ours = whole(at, name, path) && whole(to, other, target);
    if (ours && fails(MAKING)) END(-1);
    int done = syscall(SYS_renameat2, at, name, to, other, flags);
    if (ours && !done) record('R', path, target, 0, 0, 0);
    END(done);
}

int rename(const char *name, const char *other) { return moved(AT_FDCWD, name, AT_FDCWD, other, 0); }
int renameat(int at, const char *name, int to, const char *other) { return moved(at, name, to, other, 0); }
int renameat2(int at, const char *name, int to, const char *other, unsigned f) { return moved(at, name, to, other, f); }

static int removed(int at, const char *name, int flags) {
    char path[PATH_MAX];
    BEGIN;
    int ours = whole(at, name, path);
    int done = syscall(SYS_unlinkat, at, name, flags);
    if (ours && !done) record(flags & AT_REMOVEDIR ? 'X' : 'U', path, 0, 0, 0, 0);
    END(done);
}

int unlink(const char *name) { return removed(AT_FDCWD, name, 0); }
int unlinkat(int at, const char *name, int flags) { return removed(at, name, flags); }
int rmdir(const char *name) { return removed(AT_FDCWD, name, AT_REMOVEDIR); }

static int made(int at, const char *name, mode_t mode) {
    char path[PATH_MAX];
    struct stat there;
    BEGIN;
    int ours = whole(at, name, path);
    if (ours && lstat(path, &there) && fails(MAKING)) END(-1);
    int done = syscall(SYS_mkdirat, at, name, mode);
    if (ours && !done) record('M', path, 0, 0, 0, 0);
    END(done);
}

int mkdir(const char *name, mode_t mode) { return made(AT_FDCWD, name, mode); }
int mkdirat(int at, const char *name, mode_t mode) { return made(at, name, mode); }

static ssize_t got(int fd, void *data, size_t size, off64_t offset, int at_offset) {
    char path[PATH_MAX];
    if (fail_at && (fail_on & READING)) {
        BEGIN;
        int failed = path_of(fd, path) && fails(READING);
        int kept = errno;
        pthread_mutex_unlock(&held);
        errno = kept;
        if (failed) return -1;
    }
    return at_offset ? syscall(SYS_pread64, fd, data, size, offset) : syscall(SYS_read, fd, data, size);
}

ssize_t read(int fd, void *data, size_t size) { return got(fd, data, size, 0, 0); }
ssize_t pread(int fd, void *data, size_t size, off_t offset) { return got(fd, data, size, offset, 1); }
ssize_t pread64(int fd, void *data, size_t size, off64_t offset) { return got(fd, data, size, offset, 1); }
ssize_t __read_chk(int fd, void *data, size_t size, size_t room) { (void)room; return got(fd, data, size, 0, 0); }
ssize_t __pread64_chk(int fd, void *data, size_t size, off64_t offset, size_t room) {
    (void)room;
    return got(fd, data, size, offset, 1);
}
