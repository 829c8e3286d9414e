// The register V of the width the compiler was told to use, and what can be done with one. The only file that
// knows widths; everything else is written in these terms. M selects lanes, I holds integers, D doubles.
#pragma once
#include <immintrin.h>
#include <cstdint>

#if defined(__AVX512F__)
typedef __m512 V;
typedef __m512i I;
typedef __m512d D;
typedef __mmask16 M;
#define OP(name) _mm512_##name
#elif defined(__AVX2__)
typedef __m256 V;
typedef __m256i I;
typedef __m256d D;
typedef __m256 M;
#define OP(name) _mm256_##name
#else
typedef __m128 V;
typedef __m128i I;
typedef __m128d D;
typedef __m128 M;
#define OP(name) _mm_##name
#endif

#define INLINE static inline __attribute__((always_inline))
#define INLINED __attribute__((always_inline))

namespace {

constexpr int W = sizeof(V) / sizeof(float);

INLINE V fill(float value) { return OP(set1_ps)(value); }
INLINE V load(const float* p) { return OP(loadu_ps)(p); }
INLINE void store(float* p, V v) { OP(storeu_ps)(p, v); }
INLINE void stream(float* p, V v) { OP(stream_ps)(p, v); }
INLINE V larger(V a, V b) { return OP(max_ps)(a, b); }     // b where one is NaN
INLINE V smaller(V a, V b) { return OP(min_ps)(a, b); }    // b where one is NaN
INLINE V root(V v) { return OP(sqrt_ps)(v); }

#if defined(__AVX512F__)

INLINE I load(const int32_t* p) { return _mm512_loadu_si512(p); }
INLINE I fill_integer(int value) { return _mm512_set1_epi32(value); }
INLINE I bits(V v) { return _mm512_castps_si512(v); }
INLINE V from_bits(I v) { return _mm512_castsi512_ps(v); }
INLINE V magnitude(V v) { return _mm512_abs_ps(v); }
INLINE V sign_of(V v) { return _mm512_and_ps(v, fill(-0.0f)); }
INLINE V joined(V a, V b) { return _mm512_or_ps(a, b); }
INLINE M less(V a, V b) { return _mm512_cmp_ps_mask(a, b, _CMP_LT_OQ); }
INLINE M differs(V a, V b) { return _mm512_cmp_ps_mask(a, b, _CMP_NEQ_UQ); }
INLINE M same(I a, I b) { return _mm512_cmpeq_epi32_mask(a, b); }
INLINE M negative(V v) { return _mm512_movepi32_mask(_mm512_castps_si512(v)); }
INLINE M first(int64_t count) { return static_cast<M>((1u << count) - 1); }
INLINE bool all(M m) { return m == 0xFFFF; }
INLINE M both(M a, M b) { return a & b; }
INLINE V choose(M m, V then, V otherwise) { return _mm512_mask_blend_ps(m, otherwise, then); }
INLINE V keep(M m, V v) { return _mm512_maskz_mov_ps(m, v); }
INLINE V minus_where(M m, V a, V b) { return _mm512_mask_sub_ps(a, m, a, b); }
INLINE V load_first(const float* p, M m) { return _mm512_maskz_loadu_ps(m, p); }
INLINE void store_first(float* p, M m, V v) { _mm512_mask_storeu_ps(p, m, v); }
INLINE V permute(V v, I index) { return _mm512_permutexvar_ps(index, v); }
INLINE V exponent(V v) { return _mm512_getexp_ps(v); }
INLINE V mantissa(V v) { return _mm512_getmant_ps(v, _MM_MANT_NORM_1_2, _MM_MANT_SIGN_zero); }
// v · 2^n for a whole n < 127.
INLINE V scaled(V v, V n) { return _mm512_scalef_ps(v, n); }
// v = m · 2^e with m in [3/4, 3/2).
INLINE void split(V v, V& m, V& e) {
    m = _mm512_getmant_ps(v, _MM_MANT_NORM_p75_1p5, _MM_MANT_SIGN_zero);
    e = _mm512_getexp_ps(v * fill(4.0f / 3));
}
// The lanes of v moved up by one, the last of `before` moving in.
INLINE V shifted_up(V before, V v) { return from_bits(_mm512_alignr_epi32(bits(v), bits(before), 15)); }
// … and down by one, the first of `after` moving in.
INLINE V shifted_down(V v, V after) { return from_bits(_mm512_alignr_epi32(bits(after), bits(v), 1)); }
INLINE V reciprocal_root(V v) {
    V r = _mm512_rsqrt14_ps(v);
    return r + r * (fill(0.5f) - fill(0.5f) * v * r * r);
}
INLINE D widened(V v) {
    return _mm512_cvtps_pd(_mm512_castps512_ps256(v)) + _mm512_cvtps_pd(_mm512_extractf32x8_ps(v, 1));
}
INLINE V from_quads(const __m128* q) {
    V v = _mm512_insertf32x4(_mm512_castps128_ps512(q[0]), q[1], 1);
    return _mm512_insertf32x4(_mm512_insertf32x4(v, q[2], 2), q[3], 3);
}
// The 128-bit parts of all rows, added up: the last step of sums_of.
INLINE V parts_sum(const V* q) {
    V a = _mm512_shuffle_f32x4(q[0], q[1], 0x88) + _mm512_shuffle_f32x4(q[0], q[1], 0xDD);
    V b = _mm512_shuffle_f32x4(q[2], q[3], 0x88) + _mm512_shuffle_f32x4(q[2], q[3], 0xDD);
    return _mm512_shuffle_f32x4(a, b, 0x88) + _mm512_shuffle_f32x4(a, b, 0xDD);
}

#elif defined(__AVX2__)

INLINE I load(const int32_t* p) { return _mm256_loadu_si256(reinterpret_cast<const I*>(p)); }
INLINE I fill_integer(int value) { return _mm256_set1_epi32(value); }
INLINE V magnitude(V v) { return _mm256_andnot_ps(fill(-0.0f), v); }
INLINE V sign_of(V v) { return _mm256_and_ps(v, fill(-0.0f)); }
INLINE V joined(V a, V b) { return _mm256_or_ps(a, b); }
INLINE M less(V a, V b) { return _mm256_cmp_ps(a, b, _CMP_LT_OQ); }
INLINE M differs(V a, V b) { return _mm256_cmp_ps(a, b, _CMP_NEQ_UQ); }
INLINE M same(I a, I b) { return _mm256_castsi256_ps(_mm256_cmpeq_epi32(a, b)); }
INLINE M negative(V v) { return v; }
INLINE bool all(M m) { return _mm256_movemask_ps(m) == 0xFF; }
INLINE M both(M a, M b) { return _mm256_and_ps(a, b); }
INLINE V choose(M m, V then, V otherwise) { return _mm256_blendv_ps(otherwise, then, m); }
INLINE V keep(M m, V v) { return _mm256_and_ps(m, v); }
INLINE V load_first(const float* p, M m) { return _mm256_maskload_ps(p, _mm256_castps_si256(m)); }
INLINE void store_first(float* p, M m, V v) { _mm256_maskstore_ps(p, _mm256_castps_si256(m), v); }
INLINE V permute(V v, I index) { return _mm256_permutevar8x32_ps(v, index); }
INLINE I bits(V v) { return _mm256_castps_si256(v); }
INLINE V from_bits(I v) { return _mm256_castsi256_ps(v); }
INLINE I plus(I a, I b) { return _mm256_add_epi32(a, b); }
INLINE I minus(I a, I b) { return _mm256_sub_epi32(a, b); }
INLINE I to_exponent(I v) { return _mm256_slli_epi32(v, 23); }
INLINE I from_exponent(I v) { return _mm256_srai_epi32(v, 23); }
INLINE V to_float(I v) { return _mm256_cvtepi32_ps(v); }
INLINE I to_integer(V v) { return _mm256_cvtps_epi32(v); }
INLINE V shifted_up(V before, V v) {
    I middle = _mm256_permute2x128_si256(bits(before), bits(v), 0x21);
    return from_bits(_mm256_alignr_epi8(bits(v), middle, 12));
}
INLINE V shifted_down(V v, V after) {
    I middle = _mm256_permute2x128_si256(bits(v), bits(after), 0x21);
    return from_bits(_mm256_alignr_epi8(middle, bits(v), 4));
}
INLINE V rough_reciprocal_root(V v) { return _mm256_rsqrt_ps(v); }
INLINE D widened(V v) { return _mm256_cvtps_pd(_mm256_castps256_ps128(v)) + _mm256_cvtps_pd(_mm256_extractf128_ps(v, 1)); }
INLINE V from_quads(const __m128* q) { return _mm256_insertf128_ps(_mm256_castps128_ps256(q[0]), q[1], 1); }
INLINE V parts_sum(const V* q) {
    return _mm256_permute2f128_ps(q[0], q[1], 0x20) + _mm256_permute2f128_ps(q[0], q[1], 0x31);
}

#else

INLINE I load(const int32_t* p) { return _mm_loadu_si128(reinterpret_cast<const I*>(p)); }
INLINE I fill_integer(int value) { return _mm_set1_epi32(value); }
INLINE V magnitude(V v) { return _mm_andnot_ps(fill(-0.0f), v); }
INLINE V sign_of(V v) { return _mm_and_ps(v, fill(-0.0f)); }
INLINE V joined(V a, V b) { return _mm_or_ps(a, b); }
INLINE M less(V a, V b) { return _mm_cmplt_ps(a, b); }
INLINE M differs(V a, V b) { return _mm_cmpneq_ps(a, b); }
INLINE M same(I a, I b) { return _mm_castsi128_ps(_mm_cmpeq_epi32(a, b)); }
INLINE M negative(V v) { return v; }
INLINE bool all(M m) { return _mm_movemask_ps(m) == 0xF; }
INLINE M both(M a, M b) { return _mm_and_ps(a, b); }
INLINE V choose(M m, V then, V otherwise) { return _mm_blendv_ps(otherwise, then, m); }
INLINE V keep(M m, V v) { return _mm_and_ps(m, v); }
INLINE V load_first(const float* p, M m) { return _mm_maskload_ps(p, _mm_castps_si128(m)); }
INLINE void store_first(float* p, M m, V v) { _mm_maskstore_ps(p, _mm_castps_si128(m), v); }
INLINE V permute(V v, I index) { return _mm_permutevar_ps(v, index); }
INLINE I bits(V v) { return _mm_castps_si128(v); }
INLINE V from_bits(I v) { return _mm_castsi128_ps(v); }
INLINE I plus(I a, I b) { return _mm_add_epi32(a, b); }
INLINE I minus(I a, I b) { return _mm_sub_epi32(a, b); }
INLINE I to_exponent(I v) { return _mm_slli_epi32(v, 23); }
INLINE I from_exponent(I v) { return _mm_srai_epi32(v, 23); }
INLINE V to_float(I v) { return _mm_cvtepi32_ps(v); }
INLINE I to_integer(V v) { return _mm_cvtps_epi32(v); }
INLINE V shifted_up(V before, V v) { return from_bits(_mm_alignr_epi8(bits(v), bits(before), 12)); }
INLINE V shifted_down(V v, V after) { return from_bits(_mm_alignr_epi8(bits(after), bits(v), 4)); }
INLINE V rough_reciprocal_root(V v) { return _mm_rsqrt_ps(v); }
INLINE D widened(V v) { return _mm_cvtps_pd(v) + _mm_cvtps_pd(_mm_movehl_ps(v, v)); }
INLINE V from_quads(const __m128* q) { return q[0]; }
INLINE V parts_sum(const V* q) { return q[0]; }

#endif

#if !defined(__AVX512F__)

alignas(32) constexpr int32_t Lanes[16] = {-1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0};

INLINE M first(int64_t count) { return from_bits(load(Lanes + 8 - count)); }
INLINE V minus_where(M m, V a, V b) { return a - keep(m, b); }
// v = m · 2^e with m in [3/4, 3/2).
INLINE void split(V v, V& m, V& e) {
    I three_quarters = fill_integer(0x3F400000);
    I n = from_exponent(minus(bits(v), three_quarters));
    m = from_bits(minus(bits(v), to_exponent(n)));
    e = to_float(n);
}
INLINE V exponent(V v) { return to_float(minus(from_exponent(bits(v)), fill_integer(127))); }
INLINE V mantissa(V v) { return from_bits(minus(bits(v), to_exponent(minus(from_exponent(bits(v)), fill_integer(127))))); }
// v · 2^n for a whole n < 127; where n is less than −126, as if it were −126.
INLINE V scaled(V v, V n) { return v * from_bits(to_exponent(bits(larger(fill(-126), n) + fill(12582912 + 127)))); }
INLINE V reciprocal_root(V v) {
    V r = rough_reciprocal_root(v);
    return r + r * (fill(0.5f) - fill(0.5f) * v * r * r);
}

#endif

}
