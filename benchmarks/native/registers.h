// The register V of the width the compiler was told to use, and what can be done with one. The only file
// that knows widths; losses.cpp and functions.h are written in these terms.
#pragma once
#include <immintrin.h>

#if defined(__AVX512F__)
typedef __m512 V;
#define OP(name) _mm512_##name
#elif defined(__AVX2__)
typedef __m256 V;
#define OP(name) _mm256_##name
#else
typedef __m128 V;
#define OP(name) _mm_##name
#endif

#define INLINE static inline __attribute__((always_inline))

namespace {

constexpr int W = sizeof(V) / sizeof(float);

INLINE V fill(float value) { return OP(set1_ps)(value); }
INLINE V load(const float* p) { return OP(loadu_ps)(p); }
INLINE void store(float* p, V v) { OP(storeu_ps)(p, v); }
INLINE V larger(V a, V b) { return OP(max_ps)(a, b); }

#if defined(__AVX512F__)
INLINE V magnitude(V v) { return _mm512_abs_ps(v); }
INLINE V select_negative(V of, V then, V otherwise) {
    return _mm512_mask_blend_ps(_mm512_movepi32_mask(_mm512_castps_si512(of)), otherwise, then);
}
INLINE V rounded(V v) { return _mm512_roundscale_ps(v, 0); }
INLINE V scaled(V v, V n) { return _mm512_scalef_ps(v, n); }
INLINE V exponent(V v) { return _mm512_getexp_ps(v); }
INLINE V mantissa(V v) { return _mm512_getmant_ps(v, _MM_MANT_NORM_1_2, _MM_MANT_SIGN_zero); }
INLINE V load_rows(const float* p, int64_t stride) {
    V v = _mm512_castps128_ps512(_mm_loadu_ps(p));
    v = _mm512_insertf32x4(v, _mm_loadu_ps(p + 4 * stride), 1);
    v = _mm512_insertf32x4(v, _mm_loadu_ps(p + 8 * stride), 2);
    return _mm512_insertf32x4(v, _mm_loadu_ps(p + 12 * stride), 3);
}
INLINE void store_rows(float* p, int64_t stride, V v) {
    _mm_storeu_ps(p, _mm512_castps512_ps128(v));
    _mm_storeu_ps(p + 4 * stride, _mm512_extractf32x4_ps(v, 1));
    _mm_storeu_ps(p + 8 * stride, _mm512_extractf32x4_ps(v, 2));
    _mm_storeu_ps(p + 12 * stride, _mm512_extractf32x4_ps(v, 3));
}
#elif defined(__AVX2__)
INLINE V magnitude(V v) { return _mm256_andnot_ps(fill(-0.0f), v); }
INLINE V select_negative(V of, V then, V otherwise) { return _mm256_blendv_ps(otherwise, then, of); }
INLINE V rounded(V v) { return _mm256_round_ps(v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
INLINE V scaled(V v, V n) {
    return _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v), _mm256_slli_epi32(_mm256_cvtps_epi32(n), 23)));
}
INLINE V exponent(V v) {
    return _mm256_cvtepi32_ps(_mm256_sub_epi32(_mm256_srli_epi32(_mm256_castps_si256(v), 23), _mm256_set1_epi32(127)));
}
INLINE V mantissa(V v) {
    return _mm256_or_ps(_mm256_and_ps(v, _mm256_castsi256_ps(_mm256_set1_epi32(0x007FFFFF))), fill(1));
}
INLINE V load_rows(const float* p, int64_t stride) {
    return _mm256_insertf128_ps(_mm256_castps128_ps256(_mm_loadu_ps(p)), _mm_loadu_ps(p + 4 * stride), 1);
}
INLINE void store_rows(float* p, int64_t stride, V v) {
    _mm_storeu_ps(p, _mm256_castps256_ps128(v));
    _mm_storeu_ps(p + 4 * stride, _mm256_extractf128_ps(v, 1));
}
#else
INLINE V magnitude(V v) { return _mm_andnot_ps(fill(-0.0f), v); }
INLINE V select_negative(V of, V then, V otherwise) { return _mm_blendv_ps(otherwise, then, of); }
INLINE V rounded(V v) { return _mm_round_ps(v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
INLINE V scaled(V v, V n) {
    return _mm_castsi128_ps(_mm_add_epi32(_mm_castps_si128(v), _mm_slli_epi32(_mm_cvtps_epi32(n), 23)));
}
INLINE V exponent(V v) {
    return _mm_cvtepi32_ps(_mm_sub_epi32(_mm_srli_epi32(_mm_castps_si128(v), 23), _mm_set1_epi32(127)));
}
INLINE V mantissa(V v) { return _mm_or_ps(_mm_and_ps(v, _mm_castsi128_ps(_mm_set1_epi32(0x007FFFFF))), fill(1)); }
INLINE V load_rows(const float* p, int64_t) { return _mm_loadu_ps(p); }
INLINE void store_rows(float* p, int64_t, V v) { _mm_storeu_ps(p, v); }
#endif

}
